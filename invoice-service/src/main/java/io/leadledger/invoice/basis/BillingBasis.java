package io.leadledger.invoice.basis;

import io.leadledger.event.invoice.Buyer;
import io.leadledger.event.invoice.TaxDecision;
import io.leadledger.event.partner.SellerProfile;
import io.leadledger.invoice.calculation.BillingTerms;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * On what terms a partner is billed for a period, from what is known at this moment.
 *
 * @param entityKey the entity's own key, which begins document numbers (D-20)
 * @param zone of the entity: issue dates are local there
 * @param seller absent while the entity has none
 * @param paymentTermsDays days from issue to due date
 * @param blockers what has to be mended before an invoice can be final
 * @param warnings what a person should know; those of the tax decision have to be confirmed
 */
public record BillingBasis(
        String entityKey,
        ZoneId zone,
        BillingTerms terms,
        TaxDecision taxDecision,
        @Nullable SellerProfile seller,
        Buyer buyer,
        int paymentTermsDays,
        List<Finding> blockers,
        List<Finding> warnings) {

    /** A hash over what a document would show: another one later is drift (D-16). */
    public String sha256() {
        return BasisHash.of(this);
    }
}
