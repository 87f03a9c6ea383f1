package io.leadledger.delivery.cancellation;

import io.leadledger.api.ProblemField;
import io.leadledger.api.delivery.cancellation.CancellationAnswer;
import io.leadledger.api.delivery.cancellation.CancellationAnswer.Outcome;
import io.leadledger.api.delivery.cancellation.CancellationRow;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.id.TransactionId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of a cancellation. */
sealed interface CancellationResult {

    /** Cancelled now, for ever. */
    record Cancelled(TransactionId transactionId, List<String> eventIds) implements CancellationResult {}

    /** It was cancelled before; there is no second effect. */
    record AlreadyCancelled(TransactionId transactionId) implements CancellationResult {}

    /** Nothing happened, for all these reasons. */
    record Rejected(List<Rejection> reasons) implements CancellationResult {}

    /** The same as the caller reads it, beside what he sent. */
    default CancellationAnswer answer(int index, @Nullable CancellationRow row) {
        String deliveryId = row == null ? null : row.deliveryId();
        return switch (this) {
            case Cancelled(var transactionId, var eventIds) ->
                new CancellationAnswer(
                        index, deliveryId, transactionId.value(), Outcome.CANCELLED, eventIds, List.of());
            case AlreadyCancelled(var transactionId) ->
                new CancellationAnswer(
                        index, deliveryId, transactionId.value(), Outcome.ALREADY_CANCELLED, List.of(), List.of());
            case Rejected(var reasons) ->
                new CancellationAnswer(
                        index,
                        deliveryId,
                        row == null ? null : row.transactionId(),
                        Outcome.REJECTED,
                        List.of(),
                        reasons.stream()
                                .map(reason -> new ProblemField(reason.field(), reason.code(), reason.message()))
                                .toList());
        };
    }
}
