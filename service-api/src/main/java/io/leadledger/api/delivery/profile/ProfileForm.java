package io.leadledger.api.delivery.profile;

import io.leadledger.api.Refuses;
import io.leadledger.api.delivery.PriceForm;
import org.jspecify.annotations.Nullable;

/**
 * A profile as sent: nothing read, nothing checked. On a change entity and key may be left out, for they never change.
 *
 * @param externalId the operator's own key of the profile, unique in its entity
 * @param name stays if not said, and is the key at first
 * @param routingStrategy {@code FIRST_MATCH} or {@code SEND_TO_ALL}
 * @param enabled stays if not said, and is true at first
 * @param basePriceValidFrom first service date of a changed base price, today if not said; the first one holds since ever
 */
@Refuses({"unknown-value", "bad-date", "bad-value", "cannot-change"})
public record ProfileForm(
        @Nullable String entityId,
        @Nullable String externalId,
        @Nullable String name,
        @Nullable String routingStrategy,
        @Nullable Boolean enabled,
        @Nullable PriceForm basePrice,
        @Nullable String basePriceValidFrom) {}
