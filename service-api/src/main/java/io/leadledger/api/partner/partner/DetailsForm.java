package io.leadledger.api.partner.partner;

import io.leadledger.api.Refuses;
import io.leadledger.api.partner.AddressForm;
import org.jspecify.annotations.Nullable;

/**
 * Who a partner is, as sent. An address that is absent stays what it was, an empty one is taken away.
 *
 * @param timeZone an IANA id
 * @param language {@code de} or {@code en}
 */
@Refuses({"bad-email", "unknown-time-zone", "unknown-language"})
public record DetailsForm(
        @Nullable String displayName,
        @Nullable String legalName,
        @Nullable String contactPerson,
        @Nullable String contactEmail,
        @Nullable String phone,
        @Nullable AddressForm address,
        @Nullable String timeZone,
        @Nullable String language) {}
