package io.leadledger.partner.partner;

import io.leadledger.event.partner.PartnerEvent.VatIdChecked;
import io.leadledger.event.party.BillingDetails;
import io.leadledger.event.party.PartnerDetails;
import io.leadledger.id.PartnerId;
import org.jspecify.annotations.Nullable;

/**
 * What is true of a partner now.
 *
 * @param billing absent until somebody gave billing data
 * @param check the newest evidence, possibly on a VAT ID the partner no longer has
 * @param active whether it may receive leads
 */
record PartnerState(
        PartnerId partnerId,
        String externalId,
        PartnerDetails details,
        @Nullable BillingDetails billing,
        @Nullable VatIdChecked check,
        boolean active) {

    /** The evidence on the VAT ID the partner has now; old evidence says nothing about a new number. */
    @Nullable
    VatIdChecked checkOfPresentVatId() {
        return check != null && billing != null && check.vatId().equals(billing.vatId()) ? check : null;
    }

    PartnerState with(PartnerDetails changed) {
        return new PartnerState(partnerId, externalId, changed, billing, check, active);
    }

    PartnerState with(BillingDetails changed) {
        return new PartnerState(partnerId, externalId, details, changed, check, active);
    }

    PartnerState with(VatIdChecked newest) {
        return new PartnerState(partnerId, externalId, details, billing, newest, active);
    }

    PartnerState active(boolean isActive) {
        return new PartnerState(partnerId, externalId, details, billing, check, isActive);
    }
}
