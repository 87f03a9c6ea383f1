package io.leadledger.invoice.tax;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sentences a document must carry, in its own language: German for {@code de}, else English. */
final class TaxNotices {

    /** The sentence of R-071; EN 16931 wants a reason with category AE (BR-AE-10). */
    private static final String REVERSE_CHARGE = "Reverse charge, VAT to be accounted for by the recipient.";

    /** § 14a (5) UStG, beside the English sentence (D-27). */
    private static final String REVERSE_CHARGE_GERMAN = "Steuerschuldnerschaft des Leistungsempfängers";

    private TaxNotices() {}

    /** Both sentences on every document, the one in its language first. */
    static List<String> reverseCharge(String language) {
        return isGerman(language)
                ? List.of(REVERSE_CHARGE_GERMAN, REVERSE_CHARGE)
                : List.of(REVERSE_CHARGE, REVERSE_CHARGE_GERMAN);
    }

    /** The note of R-073 (BR-O-10). */
    static List<String> outsideEu(String language) {
        return List.of(
                isGerman(language)
                        ? "Nicht steuerbar: Der Ort der Leistung liegt außerhalb der EU."
                        : "Not subject to VAT: the place of supply is outside the EU.");
    }

    /** The note under tax regime NONE (D-27). */
    static List<String> noVat(String language) {
        return List.of(isGerman(language) ? "Es wird keine Umsatzsteuer berechnet." : "No VAT is charged.");
    }

    /** By which law none is charged, in both languages (D-27), and as that law itself wants it said. */
    static List<String> smallEnterprise(String language, @Nullable String sellerCountry) {
        SmallEnterprise law = SmallEnterprise.in(sellerCountry);
        String german = "Es wird keine Umsatzsteuer berechnet: Steuerbefreiung für Kleinunternehmer (%s)."
                .formatted(law.law() == null ? "Art. 284 Richtlinie 2006/112/EG" : law.law());
        String english = "No VAT is charged: exemption for small enterprises (%s)."
                .formatted(law.law() == null ? "Art. 284 Directive 2006/112/EC" : law.law());
        List<String> both = isGerman(language) ? List.of(german, english) : List.of(english, german);
        return Stream.concat(both.stream(), Stream.ofNullable(law.mention())).toList();
    }

    private static boolean isGerman(String language) {
        return language.equals("de");
    }
}
