package io.leadledger.portal.operator.draft;

import io.leadledger.api.invoice.AmountForm;
import io.leadledger.api.invoice.draft.AdjustmentForm;
import io.leadledger.money.Money;
import io.leadledger.money.WrittenNumber;
import io.leadledger.portal.page.form.Typed;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * A credit or a charge as it was typed: {@code kind} is {@code credit}, which takes off, or {@code charge}, which adds;
 * {@code amount} has no sign, a decimal comma is understood; {@code reason} is printed; {@code vatRate}, in percent, is
 * chosen where the lines have several.
 */
record TypedAdjustment(Typed typed) {

    private static final BigDecimal LIMIT = new BigDecimal("1000000000");
    private static final int LONGEST_REASON = 200;

    boolean isCharge() {
        return typed.text("kind").filter("charge"::equals).isPresent();
    }

    /** With its sign; empty for what is no amount of that currency. */
    Optional<Money> money(Currency currency) {
        return number(typed.text("amount").orElse(""), currency.getDefaultFractionDigits())
                .map(number -> new Money(number, currency))
                .map(money -> isCharge() ? money : money.negated());
    }

    /** Empty for none, and for one that is too long to be printed. */
    Optional<String> reason() {
        return typed.text("reason").filter(reason -> reason.length() <= LONGEST_REASON);
    }

    /** The one of these that was chosen: the only one, where there is no choice. */
    Optional<BigDecimal> rate(List<BigDecimal> rates) {
        return rates.size() == 1
                ? Optional.of(rates.getFirst())
                : rates.stream()
                        .filter(rate -> rate.toPlainString()
                                .equals(typed.text("vatRate").orElse("")))
                        .findFirst();
    }

    /** The form of invoice-service: this amount, at the rate that was chosen among these. */
    AdjustmentForm asked(Money amount, List<BigDecimal> rates) {
        return new AdjustmentForm(
                new AmountForm(
                        amount.amount().toPlainString(), amount.currency().getCurrencyCode()),
                reason().orElseThrow(),
                rate(rates).map(BigDecimal::toPlainString).orElse(null));
    }

    /** Whether it is a number, and larger than any adjustment can be. */
    boolean isTooLarge(Currency currency) {
        return WrittenNumber.typed(typed.text("amount").orElse(""), currency.getDefaultFractionDigits())
                        instanceof WrittenNumber.Clear(BigDecimal number)
                && number.compareTo(LIMIT) >= 0;
    }

    private static Optional<BigDecimal> number(String typed, int decimals) {
        return WrittenNumber.typed(typed, decimals) instanceof WrittenNumber.Clear(BigDecimal number)
                ? Optional.of(number).filter(amount -> amount.compareTo(LIMIT) < 0)
                : Optional.empty();
    }
}
