package io.leadledger.partner.vatid;

import java.util.Map;

/** Where the VAT of the EU does not rule and partners have numbers of a member state, or of Northern Ireland. */
final class NumbersOfTerritories {

    private static final Map<String, String> PREFIXES = Map.ofEntries(
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

    private NumbersOfTerritories() {}

    /** Whether partners of that country, or part of one, have such numbers. */
    static boolean allow(String vatId, String country) {
        String prefix = PREFIXES.get(country);
        return prefix != null && vatId.startsWith(prefix);
    }
}
