package io.leadledger.portal.page;

import io.leadledger.money.Money;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;

/**
 * How things are said to one reader.
 *
 * @param locale language and way of writing numbers and dates
 * @param zone in which instants are told
 */
public record Words(MessageSource messages, Locale locale, ZoneId zone) {

    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /** The same, where somebody wrote it. */
    public Optional<String> find(String key, Object... arguments) {
        return Optional.ofNullable(messages.getMessage(key, arguments, null, locale));
    }

    /** The same, else what another source says of it. */
    public String sayElse(String otherwise, String key, Object... arguments) {
        return find(key, arguments).orElse(otherwise);
    }

    /** {@code 2 Feb 2026, 09:14}. */
    public String dateTime(Instant instant) {
        return DateTimeFormatter.ofPattern(day() + " MMM uuuu, HH:mm", locale).format(instant.atZone(zone));
    }

    /** {@code 2 Feb 2026}. */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofPattern(day() + " MMM uuuu", locale).format(date);
    }

    /** {@code January 2026}, of a day in it. */
    public String month(LocalDate day) {
        return DateTimeFormatter.ofPattern("LLLL uuuu", locale).format(day);
    }

    /** {@code 1–31 Jan 2026}; both days belong to it. */
    public String days(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return date(first);
        }
        boolean sameYear = first.getYear() == last.getYear();
        boolean sameMonth = sameYear && first.getMonth() == last.getMonth();
        String pattern = day() + (sameMonth ? "" : sameYear ? " MMM" : " MMM uuuu");
        return DateTimeFormatter.ofPattern(pattern, locale).format(first) + (sameMonth ? "–" : " – ") + date(last);
    }

    /** Germans put a point behind it. */
    private String day() {
        return locale.getLanguage().equals("de") ? "d." : "d";
    }

    /** {@code 2,381}. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** {@code 5.5} or {@code 5,5}: as many decimals as it has. */
    public String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(Math.max(number.scale(), 0));
        return format.format(number);
    }

    /** {@code 2,112.25} or {@code −30.00} with a true minus, without the currency. */
    public String amount(long minor, String currency) {
        Currency unit = Currency.getInstance(currency);
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(unit.getDefaultFractionDigits());
        format.setMaximumFractionDigits(unit.getDefaultFractionDigits());
        return format.format(Money.ofMinor(minor, unit).amount()).replace('-', '−');
    }

    public String amount(Money money) {
        return amount(money.minor(), money.currency().getCurrencyCode());
    }

    /** {@code 2,112.25 EUR}. */
    public String money(Money money) {
        return amount(money) + ' ' + money.currency().getCurrencyCode();
    }

    /** A country's name. */
    public String country(String code) {
        return Locale.of("", code).getDisplayCountry(locale);
    }

    /** The name of the zone in which times are told. */
    public String zoneName() {
        return zone.getDisplayName(TextStyle.FULL, locale);
    }

    /** A language's name. */
    public String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(locale);
    }
}
