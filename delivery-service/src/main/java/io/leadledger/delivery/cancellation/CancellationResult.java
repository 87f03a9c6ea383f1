package io.leadledger.delivery.cancellation;

import io.leadledger.chassis.decision.Rejection;
import io.leadledger.id.TransactionId;
import java.util.List;

/** What became of a cancellation. */
sealed interface CancellationResult {

    /** Cancelled now, for ever. */
    record Cancelled(TransactionId transactionId, List<String> eventIds) implements CancellationResult {}

    /** It was cancelled before; there is no second effect. */
    record AlreadyCancelled(TransactionId transactionId) implements CancellationResult {}

    /** Nothing happened, for all these reasons. */
    record Rejected(List<Rejection> reasons) implements CancellationResult {}
}
