package io.leadledger.delivery.profile;

import io.leadledger.delivery.price.PriceText;
import org.jspecify.annotations.Nullable;

/** A profile as somebody sent it; on a change entity and key may be left out, for they never change. */
record ProfileText(
        @Nullable String entityId,
        @Nullable String externalId,
        @Nullable String name,
        @Nullable String routingStrategy,
        @Nullable Boolean enabled,
        @Nullable PriceText basePrice) {}
