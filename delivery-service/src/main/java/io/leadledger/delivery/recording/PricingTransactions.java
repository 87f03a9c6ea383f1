package io.leadledger.delivery.recording;

import io.leadledger.delivery.intake.AcceptedDelivery;
import io.leadledger.event.delivery.TransactionEvent.TransactionRecorded;
import io.leadledger.id.DeliveryId;
import io.leadledger.id.EntityId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Prices deliveries at their positions and keeps their transactions; test leads have neither. */
@Component
class PricingTransactions {

    private final PositionCounter positions;
    private final TransactionTable transactions;

    PricingTransactions(PositionCounter positions, TransactionTable transactions) {
        this.positions = positions;
        this.transactions = transactions;
    }

    /** The transactions, by delivery id; to be called in the transaction that took the delivery ids. */
    Map<DeliveryId, TransactionRecorded> record(EntityId entityId, List<AcceptedDelivery> deliveries) {
        List<AcceptedDelivery> billable = deliveries.stream()
                .filter(delivery -> !delivery.content().test())
                .toList();
        Map<DeliveryId, Integer> position = positions.take(billable);
        Map<DeliveryId, TransactionRecorded> recorded = new LinkedHashMap<>();
        for (AcceptedDelivery delivery : billable) {
            DeliveryId deliveryId = delivery.deliveryId();
            recorded.put(
                    deliveryId,
                    DeliveryFacts.recorded(entityId, delivery, Objects.requireNonNull(position.get(deliveryId))));
        }
        transactions.insert(List.copyOf(recorded.values()));
        return recorded;
    }
}
