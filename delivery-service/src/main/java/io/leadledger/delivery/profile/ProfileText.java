package io.leadledger.delivery.profile;

import io.leadledger.delivery.price.PriceText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A profile as somebody sent it; on a change entity and key may be left out, for they never change.
 *
 * @param name stays if not said, as does {@code enabled}
 * @param basePriceValidFrom first service date of a changed base price, today if not said
 */
record ProfileText(
        @Nullable String entityId,
        @Nullable String externalId,
        @Nullable String name,
        @Nullable String routingStrategy,
        @Nullable Boolean enabled,
        @Nullable PriceText basePrice,
        @Nullable LocalDate basePriceValidFrom) {}
