package io.leadledger.delivery.intake;

import io.leadledger.chassis.decision.Rejection;
import io.leadledger.id.TransactionId;
import java.util.List;

/** What became of a reported delivery. */
public sealed interface RowResult {

    /** Recorded now; a test lead made a delivery and no transaction. */
    record Recorded(TransactionId transaction, boolean test, List<String> eventIds) implements RowResult {}

    /** The very same delivery was recorded before, nothing happened (D-06). */
    record Duplicate(TransactionId transaction, boolean test) implements RowResult {}

    /** Nothing happened, for all these reasons. */
    record Rejected(List<Rejection> reasons) implements RowResult {}

    /** A delivery whose id was used before: the same one again, or another one under a used id. */
    static RowResult again(TransactionId transaction, DeliveryContent known, DeliveryContent reported) {
        return known.equals(reported)
                ? new Duplicate(transaction, known.test())
                : new Rejected(List.of(new Rejection(
                        Rejection.Kind.CONFLICT,
                        "delivery-id-reused",
                        "deliveryId",
                        "expected the delivery recorded under this id, %s, but was %s".formatted(known, reported))));
    }
}
