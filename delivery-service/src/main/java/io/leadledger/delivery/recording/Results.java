package io.leadledger.delivery.recording;

import io.leadledger.api.ProblemField;
import io.leadledger.api.delivery.delivery.DeliveryResult;
import io.leadledger.api.delivery.delivery.DeliveryResult.Outcome;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.delivery.intake.RowResult;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what became of a row as the caller reads it. */
final class Results {

    private Results() {}

    /** @param reported the delivery id as it was sent */
    static DeliveryResult of(int index, @Nullable String reported, RowResult result) {
        return switch (result) {
            case RowResult.Recorded(var transaction, boolean test, var eventIds) ->
                new DeliveryResult(index, reported, Outcome.RECORDED, test ? null : transaction, eventIds, List.of());
            case RowResult.Duplicate(var transaction, boolean test) ->
                new DeliveryResult(index, reported, Outcome.DUPLICATE, test ? null : transaction, List.of(), List.of());
            case RowResult.Rejected(var reasons) ->
                new DeliveryResult(index, reported, Outcome.REJECTED, null, List.of(), problems(reasons));
        };
    }

    private static List<ProblemField> problems(List<Rejection> reasons) {
        return reasons.stream()
                .map(reason -> new ProblemField(reason.field(), reason.code(), reason.message()))
                .toList();
    }
}
