package io.leadledger.vat;

import java.util.Set;

/** The member states of the EU, by ISO 3166-1 alpha-2, as of 2020-02-01. */
public final class EuropeanUnion {

    private static final Set<String> MEMBERS = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
            "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

    /** Begins VAT IDs of Northern Ireland, which is in the EU for goods and outside it for services. */
    public static final String NORTHERN_IRELAND = "XI";

    private EuropeanUnion() {}

    /** Whether a country is one of them. */
    public static boolean hasMember(String country) {
        return MEMBERS.contains(country);
    }

    /** The country whose VAT ID it is: the ID's prefix, with Greece under its ISO code. */
    public static String countryOf(String vatId) {
        String prefix = vatId.substring(0, Math.min(2, vatId.length()));
        return prefix.equals("EL") ? "GR" : prefix;
    }
}
