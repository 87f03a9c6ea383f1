package io.leadledger.delivery.profile;

import io.leadledger.event.delivery.RoutingStrategy;
import io.leadledger.id.EntityId;
import io.leadledger.money.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A profile as somebody wants it. On a change entity and key may be absent, for they never change.
 *
 * @param name absent where it stays, as is {@code enabled}
 * @param basePriceValidFrom first service date of a changed base price, absent for today
 */
record ProfileCommand(
        @Nullable EntityId entityId,
        @Nullable String externalId,
        @Nullable String name,
        @Nullable RoutingStrategy routingStrategy,
        @Nullable Boolean enabled,
        @Nullable Money basePrice,
        @Nullable LocalDate basePriceValidFrom) {}
