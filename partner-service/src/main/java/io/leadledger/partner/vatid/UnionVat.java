package io.leadledger.partner.vatid;

import io.leadledger.event.partner.Address;
import java.util.Map;
import java.util.regex.Pattern;

/** Where the VAT of the EU rules: Art. 5 to 7 of Directive 2006/112/EC. */
public final class UnionVat {

    /** Postcodes of the parts of member states that are outside, Art. 6: Canary Islands, Ceuta, Melilla and so on. */
    private static final Map<String, Pattern> OUTSIDE = Map.of(
            "ES", Pattern.compile("(35|38|51|52)[0-9]{3}"),
            "FR", Pattern.compile("(97[1-8]|98[4678])[0-9]{2}"),
            "DE", Pattern.compile("27498|78266"),
            "IT", Pattern.compile("23041|23030|2206[01]"),
            "FI", Pattern.compile("22[0-9]{3}"),
            "GR", Pattern.compile("6308[67]"));

    /** Art. 7 (1). */
    private static final String MONACO = "MC";

    /** Where the VAT of the EU does not rule and partners have numbers of a member state, or of Northern Ireland. */
    private static final Map<String, String> NUMBERS = Map.ofEntries(
            Map.entry("AX", "FI"),
            Map.entry("GP", "FR"),
            Map.entry("MQ", "FR"),
            Map.entry("GF", "FR"),
            Map.entry("RE", "FR"),
            Map.entry("YT", "FR"),
            Map.entry("MF", "FR"),
            Map.entry("IC", "ES"),
            Map.entry("EA", "ES"),
            Map.entry("GB", "XI"));

    private UnionVat() {}

    /** Whether it rules in a country, but for parts of it. */
    public static boolean rulesIn(String country) {
        return country.equals(MONACO) || CheckDigits.isMemberState(country);
    }

    /** Whether partners of that country, or part of one, have such numbers though it does not rule there. */
    static boolean givesNumbers(String vatId, String country) {
        String prefix = NUMBERS.get(country);
        return prefix != null && vatId.startsWith(prefix);
    }

    /** Whether it rules at the address, as far as country and postcode tell. Monaco counts as France, Art. 7. */
    public static boolean rulesAt(Address address) {
        String country = address.country();
        if (country == null) {
            return false;
        }
        Pattern outside = OUTSIDE.get(country);
        String postcode = address.postcode() == null ? "" : address.postcode().replaceAll("[^0-9]", "");
        return rulesIn(country)
                && (outside == null || !outside.matcher(postcode).matches());
    }
}
