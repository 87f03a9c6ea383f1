package io.leadledger.invoice.basis;

import io.leadledger.api.invoice.Finding;
import io.leadledger.event.bill.Bill;
import io.leadledger.event.bill.TaxDecision;
import io.leadledger.event.invoice.Buyer;
import io.leadledger.event.party.SellerProfile;
import io.leadledger.invoice.calculation.BillingTerms;
import java.time.ZoneId;
import java.util.ArrayList;
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

    /** What stands against a bill under a tax decision, whatever the rest of its basis is. */
    public static List<Finding> findingsOf(Bill bill, TaxDecision tax) {
        List<Finding> found = new ArrayList<>(UnprintableText.of(bill));
        MissingRate.of(bill, tax).ifPresent(found::add);
        found.addAll(AdjustmentFindings.of(bill));
        return found;
    }

    /** The same with what stands against this bill of it. */
    public BillingBasis against(Bill bill) {
        return with(findingsOf(bill, taxDecision));
    }

    /** The same with more that has to be mended. */
    public BillingBasis with(List<Finding> more) {
        List<Finding> found = new ArrayList<>(blockers);
        found.addAll(more);
        return new BillingBasis(
                entityKey, zone, terms, taxDecision, seller, buyer, paymentTermsDays, List.copyOf(found), warnings);
    }

    /** A hash over what a document would show: another one later is drift (D-16). */
    public String sha256() {
        return BasisHash.of(this);
    }
}
