package io.leadledger.vat;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a business is reached in the Peppol network (EN 16931 BT-34 and BT-49), as far as its VAT ID says it. Peppol knows no
 * email addresses there (its list of schemes has no {@code EM}), so that who has none of these VAT IDs cannot be addressed.
 *
 * @param scheme by the list "Electronic Address Scheme" of Peppol BIS Billing 3.0 (PEPPOL-EN16931-CL008)
 * @param id the identifier as that scheme writes it
 */
public record ElectronicAddress(String scheme, String id) {

    /**
     * By the first two letters of the VAT ID. Where a country's own register took the place of its VAT numbers the list has
     * that alone, or the law wants it: Belgium 0208, Denmark 0184, Finland 0213, Italy 0211, Sweden 0007.
     */
    private static final Map<String, String> SCHEMES = Map.ofEntries(
            Map.entry("AT", "9914"),
            Map.entry("BE", "0208"),
            Map.entry("BG", "9926"),
            Map.entry("CY", "9928"),
            Map.entry("CZ", "9929"),
            Map.entry("DE", "9930"),
            Map.entry("DK", "0184"),
            Map.entry("EE", "9931"),
            Map.entry("EL", "9933"),
            Map.entry("ES", "9920"),
            Map.entry("FI", "0213"),
            Map.entry("FR", "9957"),
            Map.entry("GB", "9932"),
            Map.entry("HR", "9934"),
            Map.entry("HU", "9910"),
            Map.entry("IE", "9935"),
            Map.entry("IT", "0211"),
            Map.entry("LT", "9937"),
            Map.entry("LU", "9938"),
            Map.entry("LV", "9939"),
            Map.entry("MT", "9943"),
            Map.entry("NL", "9944"),
            Map.entry("PL", "9945"),
            Map.entry("PT", "9946"),
            Map.entry("RO", "9947"),
            Map.entry("SE", "0007"),
            Map.entry("SI", "9949"),
            Map.entry("SK", "9950"));

    private static final Pattern WRITTEN = Pattern.compile("[A-Z]{2}[0-9A-Z+*]{2,13}");

    /** Absent for a VAT ID of any other country, and for what is none. */
    public static Optional<ElectronicAddress> ofVatId(@Nullable String vatId) {
        if (vatId == null || !WRITTEN.matcher(vatId).matches()) {
            return Optional.empty();
        }
        String scheme = SCHEMES.get(vatId.substring(0, 2));
        String number = vatId.substring(2);
        return switch (scheme) {
            case null -> Optional.empty();
            case "0208" -> of(scheme, number.length() == 9 ? "0" + number : number, "\\d{10}");
            case "0007" -> of(scheme, number.endsWith("01") ? number.substring(0, number.length() - 2) : "", "\\d{10}");
            default -> Optional.of(new ElectronicAddress(scheme, vatId));
        };
    }

    private static Optional<ElectronicAddress> of(String scheme, String id, String form) {
        return id.matches(form) ? Optional.of(new ElectronicAddress(scheme, id)) : Optional.empty();
    }
}
