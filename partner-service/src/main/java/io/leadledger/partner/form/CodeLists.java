package io.leadledger.partner.form;

import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;

/** Values out of public lists: countries, currencies, time zones. */
public final class CodeLists {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Set<String> TIME_ZONES = ZoneId.getAvailableZoneIds();

    private CodeLists() {}

    /** ISO 3166-1 alpha-2, in capitals. */
    public static Parsed<String> country(String text) {
        String country = text.toUpperCase(Locale.ROOT);
        return COUNTRIES.contains(country)
                ? Parsed.fit(country)
                : Parsed.unfit("unknown-country", "an ISO 3166 country of two letters such as DE");
    }

    /** ISO 4217, with a fixed number of minor units: gold has none. */
    public static Parsed<Currency> currency(String text) {
        String code = text.toUpperCase(Locale.ROOT);
        return Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getCurrencyCode().equals(code))
                .filter(currency -> currency.getDefaultFractionDigits() >= 0)
                .findFirst()
                .map(Parsed::fit)
                .orElse(Parsed.unfit("unknown-currency", "an ISO 4217 currency such as EUR"));
    }

    /** An IANA time zone; a bare offset is none, for it knows no summer time. */
    public static Parsed<ZoneId> timeZone(String text) {
        return TIME_ZONES.contains(text)
                ? Parsed.fit(ZoneId.of(text))
                : Parsed.unfit("unknown-time-zone", "an IANA time zone such as Europe/Berlin");
    }
}
