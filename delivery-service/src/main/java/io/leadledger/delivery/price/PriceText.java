package io.leadledger.delivery.price;

import io.leadledger.chassis.decision.Rejection;
import io.leadledger.money.Money;
import io.leadledger.money.WrittenNumber;
import io.leadledger.money.WrittenNumber.Flaw;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A price as somebody sent it, {@code {"amount":"25.00","currency":"EUR"}}, not yet known to be one. */
public record PriceText(@Nullable String amount, @Nullable String currency) {

    /** Sums of any number of leads stay within what is stored. */
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000);

    /**
     * What is wrong with a price, if anything (D-09): it has to be 0 or more, in the entity's currency, and not finer
     * than that currency's minor units.
     */
    public static Optional<Rejection> error(@Nullable PriceText price, String field, Currency expected) {
        if (price == null || price.amount == null || price.currency == null) {
            return error("missing", field, "expected an amount and a currency but was %s", price);
        }
        if (!price.currency.equals(expected.getCurrencyCode())) {
            return error("wrong-currency", field, "expected the entity's %s but was %s", expected, price.currency);
        }
        return switch (WrittenNumber.exact(price.amount, expected.getDefaultFractionDigits())) {
            case WrittenNumber.Clear(BigDecimal amount) -> amountError(amount, field);
            case WrittenNumber.Unclear(Flaw flaw, String expectation) ->
                error(flaw.code(), field, "expected %s but was %s", expectation, price.amount);
        };
    }

    /** The price; call it only where {@link #error} found nothing. */
    public Money toMoney() {
        if (amount == null || currency == null) {
            throw new IllegalStateException("expected a checked price but was " + this);
        }
        return Money.of(amount, currency);
    }

    private static Optional<Rejection> amountError(BigDecimal amount, String field) {
        if (amount.signum() < 0) {
            return error("negative-price", field, "expected 0 or more but was %s", amount);
        }
        if (amount.compareTo(LARGEST) >= 0) {
            return error("too-large", field, "expected less than %s but was %s", LARGEST, amount);
        }
        return Optional.empty();
    }

    private static Optional<Rejection> error(String code, String field, String message, @Nullable Object... arguments) {
        return Optional.of(Rejection.rule(code, field, message, arguments));
    }
}
