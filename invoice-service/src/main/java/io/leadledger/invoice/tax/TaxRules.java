package io.leadledger.invoice.tax;

import io.leadledger.event.invoice.TaxDecision;
import io.leadledger.event.invoice.TaxTreatment;
import io.leadledger.event.partner.TaxRegime;
import io.leadledger.event.partner.VatIdStatus;
import java.util.List;

/** Which VAT a document carries (R-070 to R-074, D-26, D-27). The place of supply is the partner's country. */
public final class TaxRules {

    /** Must be confirmed before finalizing: a partner in another member state without a valid VAT ID. */
    public static final String NO_VALID_VAT_ID = "no-valid-vat-id";

    private TaxRules() {}

    public static TaxDecision decide(TaxSituation situation) {
        String language = situation.language();
        if (situation.regime() == TaxRegime.NONE) {
            return decision(situation, TaxTreatment.OUTSIDE_EU, "D-27", TaxNotices.noVat(language), List.of());
        }
        String buyer = situation.buyerCountry();
        if (buyer == null || buyer.equals(situation.sellerCountry())) {
            return decision(situation, TaxTreatment.DOMESTIC, "R-070", List.of(), List.of());
        }
        if (!EuropeanUnion.hasMember(buyer)) {
            return decision(situation, TaxTreatment.OUTSIDE_EU, "R-073", TaxNotices.outsideEu(language), List.of());
        }
        return hasForeignVatId(situation)
                ? decision(
                        situation, TaxTreatment.REVERSE_CHARGE, "R-071", TaxNotices.reverseCharge(language), List.of())
                : decision(situation, TaxTreatment.DOMESTIC, "R-072", List.of(), List.of(NO_VALID_VAT_ID));
    }

    /** A valid VAT ID, and not one of the seller's own country, under which the partner would be taxed there. */
    private static boolean hasForeignVatId(TaxSituation situation) {
        String vatId = situation.buyerVatId();
        VatIdStatus status = situation.buyerVatIdStatus();
        return vatId != null
                && status != null
                && status.isValid()
                && !EuropeanUnion.countryOf(vatId).equals(situation.sellerCountry());
    }

    private static TaxDecision decision(
            TaxSituation situation, TaxTreatment treatment, String rule, List<String> notices, List<String> warnings) {
        return new TaxDecision(
                treatment,
                rule,
                situation.sellerCountry(),
                situation.buyerCountry(),
                situation.sellerVatId(),
                situation.buyerVatId(),
                situation.buyerVatIdStatus(),
                notices,
                warnings);
    }
}
