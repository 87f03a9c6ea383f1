package io.leadledger.quickstart.scenario;

import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people write them in sheets: a decimal point or comma, never a separator of thousands. */
public final class NumberText {
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,12}([.,]\\d{1,12})?");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");

    private NumberText() {}

    /** The number with a decimal point; nothing when it is none. */
    public static Optional<String> decimal(String text) {
        return DECIMAL.matcher(text).matches() ? Optional.of(text.replace(',', '.')) : Optional.empty();
    }

    /** Whether it is a whole number. */
    public static boolean isWhole(String text) {
        return WHOLE.matcher(text).matches();
    }
}
