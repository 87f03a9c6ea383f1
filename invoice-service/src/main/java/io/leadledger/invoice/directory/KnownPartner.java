package io.leadledger.invoice.directory;

import io.leadledger.event.partner.PartnerEvent.PartnerRegistered;
import io.leadledger.event.partner.PartnerEvent.VatIdChecked;
import io.leadledger.event.party.BillingDetails;
import io.leadledger.event.party.PartnerDetails;
import org.jspecify.annotations.Nullable;

/** A partner as far as it has arrived here. */
public record KnownPartner(
        PartnerRegistered registered,
        @Nullable PartnerDetails details,
        @Nullable BillingDetails billing,
        @Nullable VatIdChecked vatIdCheck) {

    /** What people call it. */
    public String displayName() {
        return details == null ? registered.displayName() : details.displayName();
    }
}
