package io.leadledger.delivery.recording;

import io.leadledger.api.ProblemField;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.delivery.intake.RowResult;
import io.leadledger.id.TransactionId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a row, as the caller reads it.
 *
 * @param outcome {@code recorded}, {@code duplicate} or {@code rejected}
 * @param transactionId absent for a test lead and a rejected row
 */
record RowView(
        int index,
        @Nullable String deliveryId,
        String outcome,
        @Nullable TransactionId transactionId,
        List<String> eventIds,
        List<ProblemField> errors) {

    /** @param reported the delivery id as it was sent */
    static RowView of(int index, @Nullable String reported, RowResult result) {
        return switch (result) {
            case RowResult.Recorded(var transaction, boolean test, var eventIds) ->
                new RowView(index, reported, "recorded", test ? null : transaction, eventIds, List.of());
            case RowResult.Duplicate(var transaction, boolean test) ->
                new RowView(index, reported, "duplicate", test ? null : transaction, List.of(), List.of());
            case RowResult.Rejected(var reasons) ->
                new RowView(index, reported, "rejected", null, List.of(), problems(reasons));
        };
    }

    private static List<ProblemField> problems(List<Rejection> reasons) {
        return reasons.stream()
                .map(reason -> new ProblemField(reason.field(), reason.code(), reason.message()))
                .toList();
    }
}
