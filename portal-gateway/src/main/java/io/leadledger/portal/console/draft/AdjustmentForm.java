package io.leadledger.portal.console.draft;

import io.leadledger.money.Money;
import io.leadledger.money.WrittenNumber;
import io.leadledger.portal.console.owning.Change;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A credit or a charge as it was typed.
 *
 * @param kind {@code credit} takes off, {@code charge} adds
 * @param amount without a sign; a decimal comma is understood
 * @param vatRate in percent, chosen where the lines have several
 */
record AdjustmentForm(
        @Nullable String kind,
        @Nullable String amount,
        @Nullable String reason,
        @Nullable String vatRate,
        @Nullable String key,
        @Nullable Long version) {

    private static final BigDecimal LIMIT = new BigDecimal("1000000000");

    static AdjustmentForm empty(long version) {
        Change change = Change.of(version);
        return new AdjustmentForm("credit", null, null, null, change.key(), change.version());
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

    /** The one of these that was chosen: the only one, where there is no choice. */
    Optional<BigDecimal> rate(List<BigDecimal> rates) {
        return rates.size() == 1
                ? Optional.of(rates.getFirst())
                : rates.stream()
                        .filter(rate -> rate.toPlainString().equals(vatRate))
                        .findFirst();
    }

    Change change() {
        return key == null || key.isBlank() ? Change.of(version) : new Change(key, version);
    }

    private static Optional<BigDecimal> number(String typed, int decimals) {
        return WrittenNumber.typed(typed, decimals) instanceof WrittenNumber.Clear(BigDecimal number)
                ? Optional.of(number).filter(amount -> amount.compareTo(LIMIT) < 0)
                : Optional.empty();
    }
}
