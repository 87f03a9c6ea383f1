package io.leadledger.event.delivery;

import io.leadledger.event.EventIds;
import io.leadledger.event.PublishedEvent;
import io.leadledger.id.AssignmentId;
import io.leadledger.id.DeliveryId;
import io.leadledger.id.EntityId;
import io.leadledger.id.LeadId;
import io.leadledger.id.PartnerId;
import io.leadledger.id.ProfileId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** Everything that can happen to the delivery of a lead to a partner. */
public sealed interface DeliveryEvent extends PublishedEvent {

    DeliveryId deliveryId();

    EntityId entityId();

    PartnerId partnerId();

    @Override
    default String subject() {
        return EventIds.transaction(entityId(), deliveryId()).value();
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
     * A lead reached a partner.
     *
     * @param deliveryId unique within the entity (D-06)
     * @param dataSubjectId the person behind the lead, as a keyed hash (D-08)
     * @param serviceDate local date of {@code deliveredAt} in the entity's zone (D-10)
     * @param test never billed, capped or counted in revenue
     * @param fields the lead's values, each encrypted
     */
    record DeliverySucceeded(
            DeliveryId deliveryId,
            EntityId entityId,
            PartnerId partnerId,
            ProfileId profileId,
            AssignmentId assignmentId,
            LeadId leadId,
            DataSubjectId dataSubjectId,
            DeliveryChannel channel,
            Instant deliveredAt,
            LocalDate serviceDate,
            boolean test,
            Map<String, EncryptedValue> fields)
            implements DeliveryEvent {}
}
