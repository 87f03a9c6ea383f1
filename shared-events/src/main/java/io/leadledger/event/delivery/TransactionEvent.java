package io.leadledger.event.delivery;

import io.leadledger.event.PublishedEvent;
import io.leadledger.id.AssignmentId;
import io.leadledger.id.DeliveryId;
import io.leadledger.id.EntityId;
import io.leadledger.id.LeadId;
import io.leadledger.id.PartnerId;
import io.leadledger.id.ProfileId;
import io.leadledger.id.TransactionId;
import io.leadledger.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The billable fact of a delivery, and its end. */
public sealed interface TransactionEvent extends PublishedEvent {

    TransactionId transactionId();

    EntityId entityId();

    PartnerId partnerId();

    @Override
    default String subject() {
        return transactionId().value();
    }

    @Override
    default String key() {
        return partnerId().value();
    }

    @Override
    default PartnerId ofPartner() {
        return partnerId();
    }

    @Override
    default EntityId ofEntity() {
        return entityId();
    }

    /**
     * One successful delivery, at the price of that moment for ever.
     *
     * @param transactionId derived from entity and delivery id ({@link io.leadledger.event.EventIds#transaction})
     * @param serviceDate what every billing period is an interval of (D-10)
     */
    record TransactionRecorded(
            TransactionId transactionId,
            DeliveryId deliveryId,
            EntityId entityId,
            PartnerId partnerId,
            ProfileId profileId,
            AssignmentId assignmentId,
            LeadId leadId,
            Instant deliveredAt,
            LocalDate serviceDate,
            Money price,
            PriceSource priceSource)
            implements TransactionEvent {}

    /** It is not to be paid; nothing is un-cancelled. */
    record TransactionCancelled(
            TransactionId transactionId,
            EntityId entityId,
            PartnerId partnerId,
            CancellationCause cause,
            Instant cancelledAt,
            String by,
            @Nullable String reason)
            implements TransactionEvent {}
}
