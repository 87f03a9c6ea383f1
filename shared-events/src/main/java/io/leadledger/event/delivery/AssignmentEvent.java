package io.leadledger.event.delivery;

import io.leadledger.event.PublishedEvent;
import io.leadledger.id.AssignmentId;
import io.leadledger.id.EntityId;
import io.leadledger.id.PartnerId;
import io.leadledger.id.ProfileId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that can happen to an assignment, by which a partner receives leads of a profile. */
public sealed interface AssignmentEvent extends PublishedEvent {

    AssignmentId assignmentId();

    EntityId entityId();

    PartnerId partnerId();

    @Override
    default String subject() {
        return assignmentId().value();
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
     * The assignment as it is from now on; said again on each change.
     *
     * @param name what invoice lines call it
     * @param priority lower goes first
     */
    record AssignmentDefined(
            AssignmentId assignmentId,
            EntityId entityId,
            ProfileId profileId,
            PartnerId partnerId,
            String externalId,
            String name,
            int priority,
            DeliveryChannel channel)
            implements AssignmentEvent {}

    /**
     * A price ladder of the assignment; one step is a flat price, none is "back to the base price".
     *
     * @param validFrom the first service date it holds for, absent for "since ever"
     * @param tiers by {@code fromLead}, beginning at 1
     */
    record AssignmentPriceSet(
            AssignmentId assignmentId,
            EntityId entityId,
            PartnerId partnerId,
            @Nullable LocalDate validFrom,
            List<PriceTier> tiers)
            implements AssignmentEvent {}
}
