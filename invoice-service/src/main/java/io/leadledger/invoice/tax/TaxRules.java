package io.leadledger.invoice.tax;

import io.leadledger.event.bill.TaxDecision;
import io.leadledger.event.bill.TaxTreatment;
import io.leadledger.event.partner.TaxRegime;
import io.leadledger.event.partner.VatIdStatus;
import io.leadledger.vat.EuropeanUnion;
import io.leadledger.vat.VatTerritories;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;

/**
 * Which VAT a document carries (R-070 to R-074, D-26, D-27). A lead is a service between businesses: its place is where
 * the partner is (Art. 44 Directive 2006/112/EC), in the VAT territory of its address ({@link VatTerritories}).
 */
public final class TaxRules {

    /** Must be confirmed before finalizing: a partner in another member state without a valid VAT ID. */
    public static final String NO_VALID_VAT_ID = "no-valid-vat-id";

    /** Must be confirmed: the postcode is of a territory whose VAT is not its country's, and nobody said which rules. */
    public static final String VAT_TERRITORY = "vat-territory";

    /** Must be confirmed: a VAT ID of Northern Ireland serves goods (Windsor Framework, Art. 8), a lead is a service. */
    public static final String VAT_ID_FOR_GOODS = "vat-id-for-goods";

    /** Must be confirmed: VAT is said in another currency than that of the state that wants it (Art. 230). */
    public static final String VAT_IN_FOREIGN_CURRENCY = "vat-in-foreign-currency";

    private TaxRules() {}

    public static TaxDecision decide(TaxSituation situation) {
        String language = situation.language();
        if (situation.regime() == TaxRegime.NONE) {
            return decision(situation, TaxTreatment.OUTSIDE_EU, "D-27", TaxNotices.noVat(language));
        }
        String buyer = situation.buyer().territory();
        if (buyer == null || buyer.equals(situation.seller().territory())) {
            return inSellersState(situation, "R-070");
        }
        if (!EuropeanUnion.hasMember(buyer)) {
            return decision(situation, TaxTreatment.OUTSIDE_EU, "R-073", TaxNotices.outsideEu(language));
        }
        return hasForeignVatId(situation)
                ? decision(situation, TaxTreatment.REVERSE_CHARGE, "R-071", TaxNotices.reverseCharge(language))
                : inSellersState(situation, "R-072");
    }

    /** The seller's VAT, unless it is a small enterprise: its exemption holds where it is established and nowhere else. */
    private static TaxDecision inSellersState(TaxSituation situation, String rule) {
        return situation.regime() == TaxRegime.SMALL_BUSINESS
                ? decision(
                        situation,
                        TaxTreatment.EXEMPT,
                        "D-27",
                        TaxNotices.smallEnterprise(
                                situation.language(), situation.seller().country()))
                : decision(situation, TaxTreatment.DOMESTIC, rule, List.of());
    }

    /**
     * A valid VAT ID of a member state, and not one of the seller's own country, under which the partner would be taxed
     * there.
     */
    private static boolean hasForeignVatId(TaxSituation situation) {
        String vatId = situation.buyer().vatId();
        VatIdStatus status = situation.buyer().vatIdStatus();
        return vatId != null
                && status != null
                && status.isValid()
                && EuropeanUnion.hasMember(EuropeanUnion.countryOf(vatId))
                && !EuropeanUnion.countryOf(vatId).equals(situation.seller().territory());
    }

    private static TaxDecision decision(
            TaxSituation situation, TaxTreatment treatment, String rule, List<String> notices) {
        return new TaxDecision(
                treatment,
                rule,
                situation.seller().country(),
                situation.buyer().country(),
                situation.seller().vatId(),
                situation.buyer().vatId(),
                situation.buyer().vatIdStatus(),
                notices,
                situation.regime() == TaxRegime.NONE ? List.of() : warnings(situation, treatment, rule));
    }

    private static List<String> warnings(TaxSituation situation, TaxTreatment treatment, String rule) {
        TaxParty buyer = situation.buyer();
        List<String> warnings = new ArrayList<>();
        if (rule.equals("R-072")) {
            warnings.add(NO_VALID_VAT_ID);
        }
        if (buyer.vatTerritory() == null
                && VatTerritories.suspected(buyer.country(), buyer.postcode()).isPresent()) {
            warnings.add(VAT_TERRITORY);
        }
        boolean asksForVatId = treatment != TaxTreatment.EXEMPT && !rule.equals("R-070");
        if (asksForVatId && buyer.vatId() != null && buyer.vatId().startsWith(EuropeanUnion.NORTHERN_IRELAND)) {
            warnings.add(VAT_ID_FOR_GOODS);
        }
        Currency wanted = NationalCurrency.of(situation.seller().country());
        if (treatment == TaxTreatment.DOMESTIC && wanted != null && !Objects.equals(wanted, situation.currency())) {
            warnings.add(VAT_IN_FOREIGN_CURRENCY);
        }
        return warnings;
    }
}
