package io.leadledger.delivery.recording;

import io.leadledger.delivery.intake.AcceptedDelivery;
import io.leadledger.delivery.price.PriceBook;
import io.leadledger.delivery.price.Priced;
import io.leadledger.event.EventIds;
import io.leadledger.event.delivery.DeliveryChannel;
import io.leadledger.event.delivery.DeliveryEvent.DeliverySucceeded;
import io.leadledger.event.delivery.TransactionEvent.TransactionRecorded;
import io.leadledger.id.EntityId;
import java.util.Objects;

/** The facts of a recorded delivery. Their subject is the transaction id; {@code DeliverySucceeded} is first. */
final class DeliveryFacts {

    static final long SUCCEEDED_SEQUENCE = 0;
    static final long RECORDED_SEQUENCE = 1;

    private DeliveryFacts() {}

    /** It was made by another system and is recorded here, whatever channel the assignment has. */
    static DeliverySucceeded succeeded(EntityId entityId, SealedDelivery sealed) {
        AcceptedDelivery delivery = sealed.delivery();
        return new DeliverySucceeded(
                delivery.deliveryId(),
                entityId,
                delivery.assignment().partnerId(),
                delivery.assignment().profileId(),
                delivery.assignment().assignmentId(),
                delivery.content().leadId(),
                sealed.dataSubjectId(),
                DeliveryChannel.RECORDED,
                delivery.content().deliveredAt(),
                delivery.serviceDate(),
                delivery.content().test(),
                sealed.fields());
    }

    /** At the price of this moment, for ever. */
    static TransactionRecorded recorded(EntityId entityId, AcceptedDelivery delivery, int position) {
        PriceBook prices = Objects.requireNonNull(delivery.assignment().prices());
        Priced priced = prices.priceOf(delivery.serviceDate(), position);
        return new TransactionRecorded(
                EventIds.transaction(entityId, delivery.deliveryId()),
                delivery.deliveryId(),
                entityId,
                delivery.assignment().partnerId(),
                delivery.assignment().profileId(),
                delivery.assignment().assignmentId(),
                delivery.content().leadId(),
                delivery.content().deliveredAt(),
                delivery.serviceDate(),
                priced.price(),
                priced.source());
    }
}
