package io.leadledger.portal.console.draft;

import io.leadledger.money.Money;
import io.leadledger.portal.console.owning.Change;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
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

    static AdjustmentForm empty(long version) {
        Change change = Change.of(version);
        return new AdjustmentForm("credit", null, null, change.key(), change.version());
    }

    boolean isCharge() {
        return "charge".equals(kind);
    }

    /** With its sign; empty for what is no amount of that currency. */
    Optional<Money> money(Currency currency) {
        if (amount == null) {
            return Optional.empty();
        }
        try {
            Money money = new Money(new BigDecimal(plain(amount)), currency);
            return money.isNegative() ? Optional.empty() : Optional.of(isCharge() ? money : money.negated());
        } catch (NumberFormatException | ArithmeticException unreadable) {
            return Optional.empty();
        }
    }

    Change change() {
        return key == null || key.isBlank() ? Change.of(version) : new Change(key, version);
    }

    /** The sign that comes last is the decimal one, the other groups thousands. */
    private static String plain(String typed) {
        String text = typed.strip().replace(" ", "").replace("\u00a0", "");
        return text.lastIndexOf(',') > text.lastIndexOf('.')
                ? text.replace(".", "").replace(',', '.')
                : text.replace(",", "");
    }
}
