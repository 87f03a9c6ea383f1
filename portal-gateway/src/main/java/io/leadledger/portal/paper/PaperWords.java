package io.leadledger.portal.paper;

import io.leadledger.event.invoice.Buyer;
import io.leadledger.money.Money;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** How a document speaks, as its PDF does: German, or English for every other language. */
record PaperWords(MessageSource messages, boolean german) {

    static PaperWords of(@Nullable Buyer buyer, MessageSource messages) {
        return new PaperWords(messages, buyer != null && "de".equals(buyer.language()));
    }

    Locale locale() {
        return german ? Locale.GERMAN : Locale.ENGLISH;
    }

    String say(String key, Object... parts) {
        return messages.getMessage(key, parts, locale());
    }

    /** {@code 02.02.2026} or {@code 2 Feb 2026}. */
    String date(LocalDate date) {
        return format(german ? "dd.MM.uuuu" : "d MMM uuuu", date);
    }

    /** Both days belong to it: {@code 01.01.–31.01.2026} or {@code 1–31 Jan 2026}. */
    String period(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return date(from);
        }
        if (from.getYear() != to.getYear()) {
            return date(from) + " – " + date(to);
        }
        if (german) {
            return format("dd.MM.", from) + "–" + date(to);
        }
        return from.getMonth() == to.getMonth()
                ? from.getDayOfMonth() + "–" + date(to)
                : format("d MMM", from) + " – " + date(to);
    }

    /** {@code 1.775,00}. */
    String amount(Money money) {
        DecimalFormat format = number();
        format.setMinimumFractionDigits(money.amount().scale());
        format.setMaximumFractionDigits(money.amount().scale());
        return format.format(money.amount());
    }

    String count(long count) {
        return number().format(count);
    }

    /** {@code 19 %}, {@code 5,5 %} or {@code 19%}. */
    String percent(BigDecimal percent) {
        return number().format(percent) + (german ? "\u00a0%" : "%");
    }

    /** The country's name; absent for none. */
    @Nullable
    String country(@Nullable String code) {
        return code == null ? null : Locale.of("", code).getDisplayCountry(locale());
    }

    private String format(String pattern, LocalDate date) {
        return DateTimeFormatter.ofPattern(pattern, locale()).format(date);
    }

    private DecimalFormat number() {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator(german ? '.' : ',');
        symbols.setDecimalSeparator(german ? ',' : '.');
        return new DecimalFormat("#,##0.##########", symbols);
    }
}
