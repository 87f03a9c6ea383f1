package io.leadledger.event.delivery;

import io.leadledger.event.PublishedEvent;
import io.leadledger.id.EntityId;
import io.leadledger.id.ProfileId;
import io.leadledger.money.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Everything that can happen to a distribution profile, a group of assignments with a base price. */
public sealed interface ProfileEvent extends PublishedEvent {

    ProfileId profileId();

    EntityId entityId();

    @Override
    default String subject() {
        return profileId().value();
    }

    @Override
    default String key() {
        return profileId().value();
    }

    @Override
    default EntityId ofEntity() {
        return entityId();
    }

    /** The profile as it is from now on; said again on each change. */
    record ProfileDefined(
            ProfileId profileId,
            EntityId entityId,
            String externalId,
            String name,
            RoutingStrategy routingStrategy,
            boolean enabled)
            implements ProfileEvent {}

    /**
     * The price of leads whose assignment sets none; holds for deliveries recorded from now on (D-11).
     *
     * @param validFrom the first service date it holds for, absent for "since ever"
     */
    record BasePriceSet(
            ProfileId profileId,
            EntityId entityId,
            Money price,
            @Nullable LocalDate validFrom) implements ProfileEvent {}
}
