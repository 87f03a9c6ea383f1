package io.leadledger.delivery.transaction;

import io.leadledger.delivery.support.Ids;
import io.leadledger.delivery.support.PlainText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which transactions a list shows; an absent or blank part does not matter.
 *
 * @param from first service date
 * @param to service date after the last
 */
record TransactionFilter(
        @Nullable String entityId,
        @Nullable String partnerId,
        @Nullable String assignmentId,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        TransactionView.@Nullable State state) {

    TransactionFilter {
        entityId = PlainText.trimmed(entityId);
        partnerId = PlainText.trimmed(partnerId);
        assignmentId = PlainText.trimmed(assignmentId);
    }

    boolean matchesNothing() {
        return Ids.isOtherThanId(entityId) || Ids.isOtherThanId(partnerId) || Ids.isOtherThanId(assignmentId);
    }
}
