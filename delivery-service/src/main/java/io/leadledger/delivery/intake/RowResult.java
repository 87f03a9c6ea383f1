package io.leadledger.delivery.intake;

import io.leadledger.chassis.decision.Rejection;
import io.leadledger.event.EventIds;
import java.util.List;

/** What became of a reported delivery. */
public sealed interface RowResult {

    /** Recorded now; a test lead made a delivery and no transaction. */
    record Recorded(DeliveryId delivery, boolean test, List<String> eventIds) implements RowResult {}

    /** The very same delivery was recorded before, nothing happened (D-06). */
    record Duplicate(DeliveryId delivery, boolean test) implements RowResult {}

    /** Nothing happened, for all these reasons. */
    record Rejected(List<Rejection> reasons) implements RowResult {}

    /** A delivery's identity (D-06), from which its transaction's is derived. */
    record DeliveryId(String entityId, String deliveryId) {

        /** The transaction of the delivery. */
        public String transactionId() {
            return EventIds.transaction(entityId, deliveryId);
        }
    }

    /** A delivery whose id was used before: the same one again, or another one under a used id. */
    static RowResult again(DeliveryId delivery, DeliveryContent known, DeliveryContent reported) {
        return known.equals(reported)
                ? new Duplicate(delivery, known.test())
                : new Rejected(List.of(new Rejection(
                        Rejection.Kind.CONFLICT,
                        "delivery-id-reused",
                        "deliveryId",
                        "expected the delivery recorded under this id, %s, but was %s".formatted(known, reported))));
    }
}
