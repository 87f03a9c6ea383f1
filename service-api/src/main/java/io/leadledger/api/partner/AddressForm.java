package io.leadledger.api.partner;

import io.leadledger.api.Refuses;
import org.jspecify.annotations.Nullable;

/**
 * A postal address as sent.
 *
 * @param country ISO 3166-1 alpha-2
 */
@Refuses("unknown-country")
public record AddressForm(
        @Nullable String street,
        @Nullable String postcode,
        @Nullable String city,
        @Nullable String country) {}
