package io.leadledger.api.partner.partner;

import io.leadledger.api.Refuses;
import org.jspecify.annotations.Nullable;

/**
 * A new partner as sent: nothing read, nothing checked.
 *
 * @param externalId the operator's own key of the partner, unique, at most 100 characters; made of the display name
 *     where it is absent
 */
@Refuses("bad-external-id")
public record PartnerForm(
        @Nullable String externalId,
        @Nullable DetailsForm details,
        @Nullable BillingForm billing) {

    /** Body of a change of details. */
    public record DetailsChange(@Nullable DetailsForm details) {}

    /** Body of an activation or its opposite. */
    public record Activation(@Nullable Boolean active) {}
}
