package io.leadledger.delivery.transaction;

import io.leadledger.api.delivery.transaction.TransactionAnswer;
import io.leadledger.chassis.input.Findings;
import io.leadledger.delivery.support.Ids;
import io.leadledger.id.AssignmentId;
import io.leadledger.id.EntityId;
import io.leadledger.id.PartnerId;
import io.leadledger.text.WrittenDay;
import java.time.LocalDate;
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
        TransactionAnswer.@Nullable State state) {

    /** @throws io.leadledger.chassis.decision.RejectedException {@code bad-date} if it names a day of another age */
    void check() {
        Findings findings = new Findings();
        check("from", from, findings);
        check("to", to, findings);
        findings.throwIfAny();
    }

    private static void check(String field, @Nullable LocalDate day, Findings findings) {
        if (day != null && !WrittenDay.isOne(day)) {
            findings.add(field, "bad-date", "expected a day of the years 1900 to 9999 but was %s", day);
        }
    }

    boolean matchesNothing() {
        return Ids.isOtherThanId(entityId) || Ids.isOtherThanId(partnerId) || Ids.isOtherThanId(assignmentId);
    }
}
