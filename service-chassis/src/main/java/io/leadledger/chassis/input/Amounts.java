package io.leadledger.chassis.input;

import io.leadledger.money.Money;
import io.leadledger.money.WrittenNumber;
import java.math.BigDecimal;
import java.util.Currency;

/** Values that are sums of money. */
public final class Amounts {

    /** More digits than any sum of money has. */
    private static final int MOST_DIGITS = 40;

    private Amounts() {}

    /** An exact amount of that currency, as programs write it: {@code -25.00}. */
    public static Parsed<Money> of(String text, Currency currency) {
        return switch (WrittenNumber.exact(text, currency.getDefaultFractionDigits())) {
            case WrittenNumber.Clear(BigDecimal value)
            when value.precision() <= MOST_DIGITS -> Parsed.fit(new Money(value, currency));
            case WrittenNumber.Clear _ -> Parsed.unfit("out-of-range", "at most " + MOST_DIGITS + " digits");
            case WrittenNumber.Unclear(WrittenNumber.Flaw flaw, String expectation) ->
                Parsed.unfit(flaw.code(), expectation);
        };
    }
}
