package io.leadledger.money;

import java.math.BigDecimal;
import java.util.regex.Matcher;

/**
 * A number as a person or a program wrote it: it has one meaning, or it is refused. Nothing is guessed: {@code 1.250} in
 * euros may be meant as 1,250 or as 1.25, so it is neither.
 */
public sealed interface WrittenNumber {

    /** It means this. */
    record Clear(BigDecimal value) implements WrittenNumber {}

    /** @param expectation completes the sentence "expected … but was …" */
    record Unclear(Flaw flaw, String expectation) implements WrittenNumber {}

    /** Why a number is not taken. */
    enum Flaw {
        NO_NUMBER("bad-value"),
        TOO_MANY_DECIMALS("too-many-decimals"),
        AMBIGUOUS("ambiguous-number");

        private final String code;

        Flaw(String code) {
            this.code = code;
        }

        /** Stable, for rejections. */
        public String code() {
            return code;
        }
    }

    /** As programs write it: a decimal point, nothing between thousands, at most that many decimals. */
    static WrittenNumber exact(String text, int decimals) {
        return Patterns.EXACT.matcher(text).matches() ? within(text, decimals) : noNumber();
    }

    /**
     * As sheets have it: a decimal point or comma, nothing between thousands. In a currency of three decimals {@code
     * 1,255} is refused, for where the comma parts thousands it is another amount.
     */
    static WrittenNumber inSheet(String text, int decimals) {
        if (!Patterns.IN_SHEET.matcher(text).matches()) {
            return noNumber();
        }
        return decimals >= 3 && Patterns.THOUSANDS.matcher(text).matches()
                ? new Unclear(Flaw.AMBIGUOUS, "a number that is not also read as thousands, such as 1234.000,")
                : within(text.replace(',', '.'), decimals);
    }

    /**
     * As people type it, without a sign: {@code 1,234.50}, {@code 1.234,50} and {@code 1 234.50} alike. {@code 1.234}
     * alone is refused where there are decimals, and so is {@code 1 50}, whose blank parts no thousands.
     */
    static WrittenNumber typed(String text, int decimals) {
        String trimmed = text.strip();
        Matcher read = Patterns.TYPED.matcher(
                Patterns.BLANK_THOUSANDS.matcher(trimmed).lookingAt()
                        ? trimmed.replaceAll("[\\s\\p{Zs}]", "")
                        : trimmed);
        if (!read.matches()
                || (read.group("decimal") != null && read.group("decimal").equals(read.group("thousand")))) {
            return noNumber();
        }
        String whole = read.group("whole").replaceAll("[.,]", "");
        if (read.group("decimal") != null) {
            return within(whole + '.' + read.group("fraction"), decimals);
        }
        return decimals > 0 && read.group("whole").matches("\\d+[.,]\\d+")
                ? new Unclear(Flaw.AMBIGUOUS, "a number that is not also read as thousands")
                : within(whole, decimals);
    }

    private static WrittenNumber within(String plain, int decimals) {
        BigDecimal value = new BigDecimal(plain);
        if (value.scale() <= decimals) {
            return new Clear(value);
        }
        String most = decimals == 0 ? "a whole number" : "at most %d decimals".formatted(decimals);
        return new Unclear(Flaw.TOO_MANY_DECIMALS, most);
    }

    private static WrittenNumber noNumber() {
        return new Unclear(Flaw.NO_NUMBER, "a decimal such as 25.00");
    }
}
