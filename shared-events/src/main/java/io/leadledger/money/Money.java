package io.leadledger.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * An exact amount in one currency, always at that currency's minor units (D-09): 25.00 EUR, 25 JPY.
 * Written as {@code {"amount":"25.00","currency":"EUR"}}.
 *
 * @param amount the amount, its scale equal to the currency's number of minor digits
 * @param currency ISO 4217
 */
public record Money(
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amount, Currency currency)
        implements Comparable<Money> {

    /** The one rounding rule of the product (D-09): half up, which is half away from zero. */
    public static final RoundingMode ROUNDING = RoundingMode.HALF_UP;

    /** More digits than any sum of money has; beyond, an exponent as in 1e999999999 would be written out. */
    private static final int MOST_DIGITS = 40;

    /**
     * @throws ArithmeticException if the amount has more decimals than the currency has minor digits, or is absurd
     */
    public Money {
        if (amount.precision() > MOST_DIGITS || Math.abs((long) amount.scale()) > MOST_DIGITS) {
            throw new ArithmeticException("expected at most " + MOST_DIGITS + " digits");
        }
        amount = amount.setScale(currency.getDefaultFractionDigits(), RoundingMode.UNNECESSARY);
    }

    /** Reads what was sent; throws {@link UnclearAmountException} for what is no amount of that currency, or not surely one. */
    @JsonCreator
    static Money read(@JsonProperty("amount") String amount, @JsonProperty("currency") Currency currency) {
        return switch (WrittenNumber.exact(amount, currency.getDefaultFractionDigits())) {
            case WrittenNumber.Clear(BigDecimal value) -> new Money(value, currency);
            case WrittenNumber.Unclear unclear -> throw new UnclearAmountException(unclear, amount);
        };
    }

    /** Reads an exact amount such as {@code of("25.00", "EUR")}. */
    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), Currency.getInstance(currency));
    }

    /** Rounds an amount of any precision to the currency's minor units, half up. */
    public static Money rounded(BigDecimal amount, Currency currency) {
        return new Money(amount.setScale(currency.getDefaultFractionDigits(), ROUNDING), currency);
    }

    /** Reads an amount in minor units: {@code ofMinor(2500, EUR)} is 25.00 EUR. */
    public static Money ofMinor(long minor, Currency currency) {
        return new Money(BigDecimal.valueOf(minor, currency.getDefaultFractionDigits()), currency);
    }

    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /** The amount in minor units, 2500 for 25.00 EUR; throws {@link ArithmeticException} beyond a long. */
    public long minor() {
        return amount.unscaledValue().longValueExact();
    }

    /** The sum; throws {@link IllegalArgumentException} on another currency. */
    public Money plus(Money other) {
        return new Money(amount.add(same(other).amount), currency);
    }

    /** The difference; throws {@link IllegalArgumentException} on another currency. */
    public Money minus(Money other) {
        return new Money(amount.subtract(same(other).amount), currency);
    }

    public Money times(long factor) {
        return new Money(amount.multiply(BigDecimal.valueOf(factor)), currency);
    }

    /** That many percent of this amount, rounded once to minor units. */
    public Money percent(BigDecimal percent) {
        return rounded(amount.multiply(percent).movePointLeft(2), currency);
    }

    public Money negated() {
        return new Money(amount.negate(), currency);
    }

    @JsonIgnore
    public boolean isNegative() {
        return amount.signum() < 0;
    }

    @JsonIgnore
    public boolean isZero() {
        return amount.signum() == 0;
    }

    /** By amount; throws {@link IllegalArgumentException} on another currency. */
    @Override
    public int compareTo(Money other) {
        return amount.compareTo(same(other).amount);
    }

    /** As printed in logs and messages: {@code 25.00 EUR}. */
    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency.getCurrencyCode();
    }

    private Money same(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("expected " + currency + " but was " + other.currency);
        }
        return other;
    }
}
