package io.leadledger.invoice.tax;

import io.leadledger.event.invoice.TaxDecision;
import io.leadledger.event.invoice.TaxTreatment;
import io.leadledger.event.partner.TaxRegime;
import io.leadledger.event.partner.VatIdStatus;
import java.util.List;

/** Which VAT a document carries (R-070 to R-074, D-26, D-27). The place of supply is the partner's country. */
public final class TaxRules {

    /** The sentence of R-071; EN 16931 wants a reason with category AE (BR-AE-10). */
    public static final String REVERSE_CHARGE_NOTICE = "Reverse charge, VAT to be accounted for by the recipient.";

    /** § 14a (5) UStG, beside the English sentence. */
    public static final String REVERSE_CHARGE_NOTICE_GERMAN = "Steuerschuldnerschaft des Leistungsempfängers";

    /** The note of R-073 (BR-O-10). */
    public static final String OUTSIDE_EU_NOTICE = "Not subject to VAT: the place of supply is outside the EU.";

    /** The note under tax regime NONE (D-27). */
    public static final String NO_VAT_NOTICE = "No VAT is charged.";

    /** Must be confirmed before finalizing: a partner in another member state without a valid VAT ID. */
    public static final String NO_VALID_VAT_ID = "no-valid-vat-id";

    private TaxRules() {}

    public static TaxDecision decide(TaxSituation situation) {
        if (situation.regime() == TaxRegime.NONE) {
            return decision(situation, TaxTreatment.OUTSIDE_EU, "D-27", List.of(NO_VAT_NOTICE), List.of());
        }
        String buyer = situation.buyerCountry();
        if (buyer == null || buyer.equals(situation.sellerCountry())) {
            return decision(situation, TaxTreatment.DOMESTIC, "R-070", List.of(), List.of());
        }
        if (!EuropeanUnion.hasMember(buyer)) {
            return decision(situation, TaxTreatment.OUTSIDE_EU, "R-073", List.of(OUTSIDE_EU_NOTICE), List.of());
        }
        return hasForeignVatId(situation)
                ? decision(
                        situation,
                        TaxTreatment.REVERSE_CHARGE,
                        "R-071",
                        List.of(REVERSE_CHARGE_NOTICE, REVERSE_CHARGE_NOTICE_GERMAN),
                        List.of())
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
