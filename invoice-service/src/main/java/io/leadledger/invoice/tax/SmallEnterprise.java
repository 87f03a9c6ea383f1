package io.leadledger.invoice.tax;

import io.leadledger.vat.VatTerritories;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * By which law a small enterprise charges no VAT: Art. 284 Directive 2006/112/EC, in each member state's own words where
 * they are known here.
 *
 * @param law as a document cites it, absent where only the directive is known
 * @param mention the sentence that law itself wants, absent for none
 * @param reasonCode of the VATEX code list (BT-121), absent where it has none
 */
public record SmallEnterprise(
        @Nullable String law,
        @Nullable String mention,
        @Nullable String reasonCode) {

    private static final SmallEnterprise ANYWHERE = new SmallEnterprise(null, null, null);

    private static final Map<String, SmallEnterprise> BY_STATE = Map.of(
            "DE", by("§ 19 UStG"),
            "AT", by("§ 6 Abs. 1 Z 27 UStG"),
            "BE", by("Art. 56bis WBTW/CTVA"),
            "LU", by("Art. 57 LTVA"),
            "NL", by("Art. 25 Wet OB 1968"),
            "PL", by("Art. 113 ustawy o VAT"),
            "PT", by("Art. 53.º CIVA"),
            "FR", new SmallEnterprise("Art. 293 B CGI", "TVA non applicable, art. 293 B du CGI", "VATEX-FR-FRANCHISE"));

    /** In the state whose VAT law rules in a country. */
    public static SmallEnterprise in(@Nullable String country) {
        String territory = VatTerritories.of(country);
        return territory == null ? ANYWHERE : BY_STATE.getOrDefault(territory, ANYWHERE);
    }

    private static SmallEnterprise by(String law) {
        return new SmallEnterprise(law, null, null);
    }
}
