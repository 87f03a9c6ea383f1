package io.leadledger.vat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the VAT of an address is not its country's: Art. 6 and 7 of Directive 2006/112/EC as of Directive (EU) 2019/475.
 * A territory with a country code of its own decides by it. One that only a postcode tells apart is never assumed: a
 * person is asked, and says it with the partner's VAT territory.
 */
public final class VatTerritories {

    /** Art. 7 (1): Monaco is France's; the Isle of Man is the United Kingdom's, and left with it. */
    private static final Map<String, String> TREATED_AS = Map.of("MC", "FR", "IM", "GB");

    /**
     * A part of a country to which its VAT does not apply.
     *
     * @param name as the place calls itself
     * @param source where that is written
     */
    public record Apart(String name, String source) {

        @Override
        public String toString() {
            return name + " (" + source + ")";
        }
    }

    private record Row(String country, Pattern postcode, Apart apart) {

        boolean matches(String inCountry, String digits) {
            return country.equals(inCountry) && postcode.matcher(digits).matches();
        }
    }

    private static final List<Row> BY_POSTCODE = List.of(
            row("ES", "(35|38)\\d{3}", "Islas Canarias", "Art. 6 (1) (b)"),
            row("ES", "51\\d{3}", "Ceuta", "Art. 6 (2) (c)"),
            row("ES", "52\\d{3}", "Melilla", "Art. 6 (2) (d)"),
            row("FR", "971\\d{2}", "Guadeloupe", "Art. 6 (1) (c)"),
            row("FR", "972\\d{2}", "Martinique", "Art. 6 (1) (c)"),
            row("FR", "973\\d{2}", "Guyane", "Art. 6 (1) (c)"),
            row("FR", "974\\d{2}", "La Réunion", "Art. 6 (1) (c)"),
            row("FR", "976\\d{2}", "Mayotte", "Art. 6 (1) (c)"),
            row("FR", "978\\d{2}", "Saint-Martin", "Art. 6 (1) (c)"),
            row("FR", "(975|977|984|986|987|988)\\d{2}", "Collectivités d’outre-mer", "Art. 355 (2) TFEU"),
            row("DE", "27498", "Helgoland", "Art. 6 (2) (a)"),
            row("DE", "78266", "Büsingen", "Art. 6 (2) (b)"),
            row("IT", "23041|23030", "Livigno", "Art. 6 (2) (e)"),
            row("IT", "2206[01]", "Campione d’Italia", "Art. 6 (1) (f)"),
            row("IT", "4789\\d", "San Marino", "Art. 5 (4)"),
            row("IT", "00120", "Città del Vaticano", "Art. 5 (4)"),
            row("FI", "22\\d{3}", "Åland", "Art. 6 (1) (d)"),
            row("GR", "6308[67]", "Άγιον Όρος", "Art. 6 (1) (a)"),
            row("DK", "39\\d{2}", "Kalaallit Nunaat", "Art. 5 (4)"),
            row("DK", "\\d{3}", "Føroyar", "Art. 5 (4)"));

    private VatTerritories() {}

    /** The country whose VAT law rules under that code. */
    public static @Nullable String of(@Nullable String code) {
        return code == null ? null : TREATED_AS.getOrDefault(code, code);
    }

    /** Whether the VAT directive rules in a country, but for parts of it. */
    public static boolean isInEu(@Nullable String country) {
        String territory = of(country);
        return territory != null && EuropeanUnion.hasMember(territory);
    }

    /** Whether the VAT directive rules at an address, as far as it tells. */
    public static boolean isInEu(@Nullable String country, @Nullable String postcode) {
        return isInEu(country) && suspected(country, postcode).isEmpty();
    }

    /** The territory that a postcode speaks of; empty where the country's own VAT applies as far as it tells. */
    public static Optional<Apart> suspected(@Nullable String country, @Nullable String postcode) {
        if (country == null || postcode == null) {
            return Optional.empty();
        }
        String digits = postcode.replaceAll("\\D", "");
        return BY_POSTCODE.stream()
                .filter(row -> row.matches(country, digits))
                .map(Row::apart)
                .findFirst();
    }

    private static Row row(String country, String postcode, String name, String source) {
        return new Row(country, Pattern.compile(postcode), new Apart(name, source));
    }
}
