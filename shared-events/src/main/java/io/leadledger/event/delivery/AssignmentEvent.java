package io.leadledger.event.delivery;

import io.leadledger.event.PublishedEvent;
import io.leadledger.id.EntityId;
import io.leadledger.id.PartnerId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that can happen to an assignment, by which a partner receives leads of a profile. */
public sealed interface AssignmentEvent extends PublishedEvent {

    String assignmentId();

    String entityId();

    String partnerId();

    @Override
    default String subject() {
        return assignmentId();
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
     * The assignment as it is from now on; said again on each change.
     *
     * @param name what invoice lines call it
     * @param priority lower goes first
     */
    record AssignmentDefined(
            String assignmentId,
            String entityId,
            String profileId,
            String partnerId,
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
            String assignmentId,
            String entityId,
            String partnerId,
            @Nullable LocalDate validFrom,
            List<PriceTier> tiers)
            implements AssignmentEvent {}
}
