package io.leadledger.portal.console.draft;

import io.leadledger.money.Money;
import io.leadledger.portal.console.owning.Change;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A credit or a charge as it was typed.
 *
 * @param kind {@code credit} takes off, {@code charge} adds
 * @param amount without a sign; a decimal comma is understood
 */
record AdjustmentForm(
        @Nullable String kind,
        @Nullable String amount,
        @Nullable String reason,
        @Nullable String key,
        @Nullable Long version) {

    private static final BigDecimal LIMIT = new BigDecimal("1000000000");

    static AdjustmentForm empty(long version) {
        Change change = Change.of(version);
        return new AdjustmentForm("credit", null, null, change.key(), change.version());
    }

    boolean isCharge() {
        return "charge".equals(kind);
    }

    /** With its sign; empty for what is no amount of that currency. */
    Optional<Money> money(Currency currency) {
        return number(amount == null ? "" : amount, currency.getDefaultFractionDigits())
                .map(number -> new Money(number, currency))
                .map(money -> isCharge() ? money : money.negated());
    }

    Change change() {
        return key == null || key.isBlank() ? Change.of(version) : new Change(key, version);
    }

    /**
     * Reads {@code 1,234.50} and {@code 1.234,50} alike. {@code 1.234} alone is refused in a currency with decimals: one
     * person means a thousand by it, another one and a bit.
     */
    private static Optional<BigDecimal> number(String typed, int decimals) {
        Matcher read = Pattern.compile("(\\d{1,3}(?:([.,])\\d{3}(?:\\2\\d{3})*)?|\\d{1,12})(?:([.,])(\\d{1,%d}))?"
                        .formatted(Math.max(decimals, 1)))
                .matcher(typed.strip().replaceAll("[\\s\u00a0\u202f]", ""));
        if (!read.matches()
                || (read.group(3) != null && (decimals == 0 || read.group(3).equals(read.group(2))))
                || (decimals > 0 && read.group(4) == null && read.group(1).matches("\\d+[.,]\\d+"))) {
            return Optional.empty();
        }
        String whole = read.group(1).replaceAll("[.,]", "");
        return Optional.of(new BigDecimal(read.group(4) == null ? whole : whole + '.' + read.group(4)))
                .filter(amount -> amount.compareTo(LIMIT) < 0);
    }
}
