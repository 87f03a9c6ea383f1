package io.leadledger.api.partner.vatid;

import io.leadledger.event.partner.VatIdConsultation;
import io.leadledger.event.partner.VatIdStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Evidence on a VAT ID.
 *
 * @param source {@code check-digit} or {@code vies}
 * @param checkedAt UTC
 * @param consultation what VIES answered beside, without the requester where that is another entity's; absent where it was not asked
 */
public record VatIdEvidence(
        String vatId,
        VatIdStatus status,
        String source,
        Instant checkedAt,
        @Nullable VatIdConsultation consultation) {

    /** Where evidence of VIES comes from. */
    public static final String VIES = "vies";

    /** The same without the seller that asked, for whom it is none of his. */
    public VatIdEvidence inNobodysName() {
        return consultation == null
                ? this
                : new VatIdEvidence(
                        vatId,
                        status,
                        source,
                        checkedAt,
                        new VatIdConsultation(
                                consultation.number(), null, consultation.name(), consultation.address()));
    }

    /** Whether VIES said it, and not the number itself. */
    public boolean isOfVies() {
        return source.equals(VIES);
    }
}
