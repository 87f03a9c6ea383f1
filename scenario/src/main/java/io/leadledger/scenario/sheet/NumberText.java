package io.leadledger.scenario.sheet;

import io.leadledger.money.WrittenNumber;
import io.leadledger.money.WrittenNumber.Clear;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people write them in sheets: a decimal point or comma, never a separator of thousands. */
public final class NumberText {
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");

    private NumberText() {}

    /** What is wrong with an amount, with its code in brackets; nothing when it has one meaning. */
    public static Optional<String> flaw(String text, String currency) {
        return switch (amount(text, currency)) {
            case Clear _ -> Optional.empty();
            case WrittenNumber.Unclear(var flaw, var expectation) ->
                Optional.of("expected %s without separators of thousands, but was %s (%s)"
                        .formatted(expectation, text, flaw.code()));
        };
    }

    /** The amount with a decimal point; nothing when it has no meaning or two. */
    public static Optional<String> decimal(String text, String currency) {
        return value(amount(text, currency));
    }

    /** A percentage with a decimal point and at most two decimals; nothing when it is none. */
    public static Optional<String> percent(String text) {
        return value(WrittenNumber.inSheet(text, 2));
    }

    /** Whether it is a whole number. */
    public static boolean isWhole(String text) {
        return WHOLE.matcher(text).matches();
    }

    private static WrittenNumber amount(String text, String currency) {
        return WrittenNumber.inSheet(text, Currency.getInstance(currency).getDefaultFractionDigits());
    }

    private static Optional<String> value(WrittenNumber number) {
        return number instanceof Clear(BigDecimal value) ? Optional.of(value.toPlainString()) : Optional.empty();
    }
}
