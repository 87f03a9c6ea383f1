package io.leadledger.chassis.input;

import io.leadledger.money.Currencies;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values out of public lists: countries, currencies, time zones. */
public final class CodeLists {

    /** Kosovo has no code of ISO 3166; XK is what the EU and everybody else writes. */
    private static final Set<String> COUNTRIES =
            Stream.concat(Stream.of(Locale.getISOCountries()), Stream.of("XK")).collect(Collectors.toUnmodifiableSet());

    /** Parts of a country with a VAT of their own and a code: the Canary Islands, Ceuta and Melilla, Northern Ireland. */
    private static final Set<String> PARTS = Set.of("IC", "EA", "XI");

    private static final Set<String> EVER_CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> TIME_ZONES = ZoneId.getAvailableZoneIds();

    private CodeLists() {}

    /** ISO 3166-1 alpha-2, in capitals. */
    public static Parsed<String> country(String text) {
        String country = text.toUpperCase(Locale.ROOT);
        return COUNTRIES.contains(country)
                ? Parsed.fit(country)
                : Parsed.unfit("unknown-country", "an ISO 3166 country of two letters such as DE");
    }

    /** Whose VAT law rules somewhere: a country, or a part of one that has a code of its own. */
    public static Parsed<String> vatTerritory(String text) {
        String territory = text.toUpperCase(Locale.ROOT);
        return PARTS.contains(territory) ? Parsed.fit(territory) : country(text);
    }

    /** Any that ISO 4217 has or had; for a rule that knows what was taken when it was in use. */
    public static Parsed<Currency> everCurrency(String text) {
        String code = text.toUpperCase(Locale.ROOT);
        return EVER_CURRENCIES.contains(code) ? Parsed.fit(Currency.getInstance(code)) : currency(text);
    }

    /** ISO 4217 as of today ({@link Currencies}), with a fixed number of minor units: gold has none. */
    public static Parsed<Currency> currency(String text) {
        String code = text.toUpperCase(Locale.ROOT);
        return Currencies.inUse(code)
                .map(Parsed::fit)
                .orElse(Parsed.unfit("unknown-currency", "a currency that ISO 4217 has in use, such as EUR"));
    }

    /** The same, and one that is withdrawn where it was taken when it was in use. */
    public static Function<String, Parsed<Currency>> currencyOr(@Nullable Currency known) {
        return text ->
                known != null && known.getCurrencyCode().equalsIgnoreCase(text) ? Parsed.fit(known) : currency(text);
    }

    /** An IANA time zone; a bare offset is none, for it knows no summer time. */
    public static Parsed<ZoneId> timeZone(String text) {
        return TIME_ZONES.contains(text)
                ? Parsed.fit(ZoneId.of(text))
                : Parsed.unfit("unknown-time-zone", "an IANA time zone such as Europe/Berlin");
    }
}
