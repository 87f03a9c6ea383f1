package io.leadledger.event.delivery;

import io.leadledger.event.PublishedEvent;
import io.leadledger.id.EntityId;
import io.leadledger.id.PartnerId;
import io.leadledger.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The billable fact of a delivery, and its end. */
public sealed interface TransactionEvent extends PublishedEvent {

    String transactionId();

    String entityId();

    String partnerId();

    @Override
    default String subject() {
        return transactionId();
    }

    @Override
    default String key() {
        return partnerId();
    }

    @Override
    default PartnerId ofPartner() {
        return new PartnerId(partnerId());
    }

    @Override
    default EntityId ofEntity() {
        return new EntityId(entityId());
    }

    /**
     * One successful delivery, at the price of that moment for ever.
     *
     * @param transactionId derived from entity and delivery id ({@link io.leadledger.event.EventIds#transaction})
     * @param serviceDate what every billing period is an interval of (D-10)
     */
    record TransactionRecorded(
            String transactionId,
            String deliveryId,
            String entityId,
            String partnerId,
            String profileId,
            String assignmentId,
            String leadId,
            Instant deliveredAt,
            LocalDate serviceDate,
            Money price,
            PriceSource priceSource)
            implements TransactionEvent {}

    /** It is not to be paid; nothing is un-cancelled. */
    record TransactionCancelled(
            String transactionId,
            String entityId,
            String partnerId,
            CancellationCause cause,
            Instant cancelledAt,
            String by,
            @Nullable String reason)
            implements TransactionEvent {}
}
