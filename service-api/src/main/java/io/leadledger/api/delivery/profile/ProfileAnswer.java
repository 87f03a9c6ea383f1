package io.leadledger.api.delivery.profile;

import io.leadledger.api.Versioned;
import io.leadledger.event.delivery.RoutingStrategy;
import io.leadledger.id.EntityId;
import io.leadledger.id.ProfileId;
import io.leadledger.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A profile as it is now.
 *
 * @param basePrice that of today, in the entity's zone
 * @param basePrices all of them, the oldest first
 */
public record ProfileAnswer(
        ProfileId profileId,
        EntityId entityId,
        String externalId,
        String name,
        RoutingStrategy routingStrategy,
        boolean enabled,
        Money basePrice,
        List<DatedPrice> basePrices,
        long version)
        implements Versioned {

    /** A base price and the first service date it holds for, absent for since ever. */
    public record DatedPrice(@Nullable LocalDate validFrom, Money price) {}
}
