package io.leadledger.partner.vatidcheck;

import io.leadledger.api.partner.vatid.VatIdEvidence;
import io.leadledger.event.partner.VatIdStatus;
import org.jspecify.annotations.Nullable;

/**
 * The VAT ID somebody has now.
 *
 * @param vatId in its normal form; absent where there is none
 * @param status what is known of it; absent for one that is not of the EU
 * @param evidence whence; absent where nobody kept any
 */
public record HeldVatId(
        @Nullable String vatId,
        @Nullable VatIdStatus status,
        @Nullable VatIdEvidence evidence) {

    /** The VAT ID, if VIES can be asked for it. */
    @Nullable
    String asked() {
        return status == null || status == VatIdStatus.MALFORMED ? null : vatId;
    }

    boolean isAnsweredByVies() {
        return evidence != null && evidence.isOfVies();
    }
}
