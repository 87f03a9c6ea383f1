package io.leadledger.api.partner.partner;

import io.leadledger.api.Versioned;
import io.leadledger.api.partner.vatid.VatIdEvidence;
import io.leadledger.event.party.BillingDetails;
import io.leadledger.event.party.PartnerDetails;
import io.leadledger.id.PartnerId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A partner as it is now.
 *
 * @param vatIdCheck absent where nothing is known of the present VAT ID; to who is limited to entities without the seller that asked
 * @param tags for the operator's people only
 * @param active whether it may receive leads
 */
public record PartnerAnswer(
        PartnerId partnerId,
        String externalId,
        PartnerDetails details,
        @Nullable BillingDetails billing,
        @Nullable VatIdEvidence vatIdCheck,
        List<Warning> warnings,
        List<String> tags,
        boolean active,
        long version)
        implements Versioned {

    /** What was taken though it may be wrong. */
    public record Warning(String field, String code, String message) {}
}
