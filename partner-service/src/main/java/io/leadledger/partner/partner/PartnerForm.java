package io.leadledger.partner.partner;

import org.jspecify.annotations.Nullable;

/** A new partner as sent: nothing read, nothing checked. */
record PartnerForm(
        @Nullable String externalId,
        @Nullable DetailsForm details,
        @Nullable BillingForm billing) {

    /** Body of a change of details. */
    record DetailsChange(@Nullable DetailsForm details) {}

    /** Body of an activation or its opposite. */
    record Activation(@Nullable Boolean active) {}
}
