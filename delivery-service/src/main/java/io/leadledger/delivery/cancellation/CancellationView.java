package io.leadledger.delivery.cancellation;

import io.leadledger.api.ProblemField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a row, as the caller reads it.
 *
 * @param outcome {@code cancelled}, {@code already-cancelled} or {@code rejected}
 */
record CancellationView(
        int index,
        @Nullable String deliveryId,
        @Nullable String transactionId,
        String outcome,
        List<String> eventIds,
        List<ProblemField> errors) {

    static CancellationView of(int index, @Nullable CancellationRow row, CancellationResult result) {
        String deliveryId = row == null ? null : row.deliveryId();
        return switch (result) {
            case CancellationResult.Cancelled(var transactionId, var eventIds) ->
                new CancellationView(index, deliveryId, transactionId.value(), "cancelled", eventIds, List.of());
            case CancellationResult.AlreadyCancelled(var transactionId) ->
                new CancellationView(
                        index, deliveryId, transactionId.value(), "already-cancelled", List.of(), List.of());
            case CancellationResult.Rejected(var reasons) ->
                new CancellationView(
                        index,
                        deliveryId,
                        row == null ? null : row.transactionId(),
                        "rejected",
                        List.of(),
                        reasons.stream()
                                .map(reason -> new ProblemField(reason.field(), reason.code(), reason.message()))
                                .toList());
        };
    }
}
