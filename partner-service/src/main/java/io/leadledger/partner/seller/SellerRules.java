package io.leadledger.partner.seller;

import io.leadledger.chassis.input.Findings;
import io.leadledger.event.partner.TaxRegime;
import io.leadledger.event.party.Address;
import io.leadledger.event.party.SellerProfile;
import io.leadledger.partner.vatid.VatIds;
import io.leadledger.vat.VatTerritories;
import org.jspecify.annotations.Nullable;

/** The rules of a seller, R-003. Plain Java: no framework, no clock, no database. */
public final class SellerRules {

    private static final String NONE_IN_UNION = "none-inside-the-eu";

    private SellerRules() {}

    /** The profile that follows, its VAT ID in its normal form; only good if nothing was found wrong. */
    public static SellerProfile change(
            SaidSeller said, @Nullable SellerProfile before, TaxRegime regime, Findings findings) {
        SellerProfile seller = said.over(before);
        String country = seller.address().country();
        String vatId = findings.optional(
                "vatId", seller.vatId(), text -> VatIds.ofSeller(text, country, regime != TaxRegime.NONE));
        refuseNoTaxInUnion(regime, seller.address(), findings, "address.country");
        return new SellerProfile(
                seller.legalName(),
                seller.address(),
                vatId,
                seller.taxNumber(),
                seller.taxOffice(),
                seller.registerNumber(),
                seller.bank(),
                seller.contact());
    }

    /** A seller inside the EU sells under its VAT, or as a small business that charges none. */
    public static void refuseNoTaxInUnion(@Nullable TaxRegime regime, Address seller, Findings findings, String field) {
        if (regime == TaxRegime.NONE && VatTerritories.isInEu(seller.country(), seller.postcode())) {
            findings.add(
                    field,
                    NONE_IN_UNION,
                    "expected EU_VAT or SMALL_BUSINESS as the tax regime of a seller inside the EU but was NONE");
        }
    }
}
