package io.leadledger.delivery.profile;

import io.leadledger.event.delivery.RoutingStrategy;
import io.leadledger.money.Money;

/** A profile as it is now. */
record ProfileView(
        String profileId,
        String entityId,
        String externalId,
        String name,
        RoutingStrategy routingStrategy,
        boolean enabled,
        Money basePrice,
        long version) {}
