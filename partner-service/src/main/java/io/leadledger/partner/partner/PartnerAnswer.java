package io.leadledger.partner.partner;

import io.leadledger.event.partner.BillingDetails;
import io.leadledger.event.partner.PartnerDetails;
import io.leadledger.event.partner.PartnerEvent.VatIdChecked;
import io.leadledger.event.partner.VatIdStatus;
import io.leadledger.id.PartnerId;
import io.leadledger.partner.support.View.Versioned;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A partner as the API shows it. {@code vatIdCheck} is absent where nothing is known of the present VAT ID. */
record PartnerAnswer(
        PartnerId partnerId,
        String externalId,
        PartnerDetails details,
        @Nullable BillingDetails billing,
        @Nullable Check vatIdCheck,
        List<Warning> warnings,
        boolean active,
        long version) {

    /** Evidence on a VAT ID; {@code checkedAt} is UTC. */
    record Check(String vatId, VatIdStatus status, String source, Instant checkedAt) {}

    /** What was taken though it may be wrong. */
    record Warning(String field, String code, String message) {}

    static PartnerAnswer of(Versioned<PartnerState> present) {
        PartnerState partner = present.state();
        VatIdChecked check = partner.checkOfPresentVatId();
        return new PartnerAnswer(
                partner.partnerId(),
                partner.externalId(),
                partner.details(),
                partner.billing(),
                check == null ? null : new Check(check.vatId(), check.status(), check.source(), check.checkedAt()),
                BillingWarnings.of(partner.billing()),
                partner.active(),
                present.version());
    }
}
