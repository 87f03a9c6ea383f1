package io.leadledger.delivery.transaction;

import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.delivery.support.Ids;
import io.leadledger.delivery.support.Required;
import io.leadledger.id.AssignmentId;
import io.leadledger.id.EntityId;
import io.leadledger.id.PartnerId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which transactions a list shows; an absent or blank part does not matter.
 *
 * @param from first service date
 * @param to service date after the last
 */
record TransactionFilter(
        @Nullable EntityId entityId,
        @Nullable PartnerId partnerId,
        @Nullable AssignmentId assignmentId,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        TransactionView.@Nullable State state) {

    /** @throws RejectedException {@code bad-value} if it names a day of another age */
    void check() {
        List<Rejection> errors = Required.errors(Required.dayError(from, "from"), Required.dayError(to, "to"));
        if (!errors.isEmpty()) {
            throw new RejectedException(errors);
        }
    }

    boolean matchesNothing() {
        return Ids.isOtherThanId(entityId) || Ids.isOtherThanId(partnerId) || Ids.isOtherThanId(assignmentId);
    }
}
