package io.leadledger.portal.page.paper;

import io.leadledger.event.invoice.Buyer;
import io.leadledger.money.Money;
import io.leadledger.portal.page.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** How a document speaks, as its PDF does: German, or English for every other language; only its dates are its own. */
record PaperWords(Words words) {

    static PaperWords of(@Nullable Buyer buyer, MessageSource messages) {
        boolean german = buyer != null && "de".equals(buyer.language());
        return new PaperWords(new Words(messages, german ? Locale.GERMAN : Locale.ENGLISH, ZoneOffset.UTC));
    }

    Locale locale() {
        return words.locale();
    }

    String say(String key, Object... parts) {
        return words.say(key, parts);
    }

    /** {@code 02.02.2026} or {@code 2 Feb 2026}. */
    String date(LocalDate date) {
        return isGerman() ? format("dd.MM.uuuu", date) : words.date(date);
    }

    /** Both days belong to it: {@code 01.01.–31.01.2026} or {@code 1–31 Jan 2026}. */
    String period(LocalDate from, LocalDate to) {
        if (!isGerman()) {
            return words.days(from, to);
        }
        if (from.equals(to)) {
            return date(from);
        }
        return from.getYear() == to.getYear() ? format("dd.MM.", from) + "–" + date(to) : date(from) + " – " + date(to);
    }

    /** When the leads were delivered, inside a sentence: {@code im Januar 2026}; both days belong to it. */
    String inPeriod(LocalDate from, LocalDate to) {
        YearMonth month = YearMonth.from(from);
        if (from.equals(month.atDay(1)) && to.equals(month.atEndOfMonth())) {
            return say("document.period.month", words.month(from));
        }
        return from.equals(to) ? say("document.period.day", date(to)) : say("document.period.days", period(from, to));
    }

    /** {@code 1.775,00 EUR} or {@code EUR 1,775.00}. */
    String money(Money money) {
        return isGerman() ? words.money(money) : money.currency().getCurrencyCode() + ' ' + amount(money);
    }

    /** {@code 1.775,00}. */
    String amount(Money money) {
        return words.amount(money);
    }

    String count(long count) {
        return words.number(count);
    }

    /** {@code 19 %}, {@code 5,5 %} or {@code 19%}. */
    String percent(BigDecimal percent) {
        return words.number(percent.stripTrailingZeros()) + (isGerman() ? "\u00a0%" : "%");
    }

    /** The country's name; absent for none. */
    @Nullable
    String country(@Nullable String code) {
        return code == null ? null : words.country(code);
    }

    private boolean isGerman() {
        return locale().equals(Locale.GERMAN);
    }

    private String format(String pattern, LocalDate date) {
        return DateTimeFormatter.ofPattern(pattern, locale()).format(date);
    }
}
