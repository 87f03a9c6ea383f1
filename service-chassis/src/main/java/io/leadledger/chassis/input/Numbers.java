package io.leadledger.chassis.input;

import io.leadledger.money.WrittenNumber;
import io.leadledger.money.WrittenNumber.Flaw;
import io.leadledger.text.WrittenDay;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Values that are numbers or dates. */
public final class Numbers {

    private static final int MAX_DAYS = 365;
    private static final int MAX_PORT = 65535;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");

    private Numbers() {}

    /** Days from issue to due date: 0 to 365. */
    public static Parsed<Integer> paymentTermsDays(String text) {
        if (!WHOLE.matcher(text).matches()) {
            return Parsed.unfit("not-a-number", "a whole number of days");
        }
        int days = Integer.parseInt(text);
        return days >= 0 && days <= MAX_DAYS
                ? Parsed.fit(days)
                : Parsed.unfit("out-of-range", "0 to " + MAX_DAYS + " days");
    }

    /** A TCP port: 1 to 65535. */
    public static Parsed<Integer> port(String text) {
        if (!WHOLE.matcher(text).matches()) {
            return Parsed.unfit("not-a-number", "a port such as 587");
        }
        int port = Integer.parseInt(text);
        return port >= 1 && port <= MAX_PORT ? Parsed.fit(port) : Parsed.unfit("out-of-range", "1 to " + MAX_PORT);
    }

    /** A VAT rate in percent (D-09): 0 to 100 with at most 2 decimals, {@code 19}, never {@code 19.00}. */
    public static Parsed<BigDecimal> percent(String text) {
        return switch (WrittenNumber.exact(text, 2)) {
            case WrittenNumber.Clear(BigDecimal value) -> percent(value.stripTrailingZeros());
            case WrittenNumber.Unclear(Flaw flaw, String expectation) ->
                flaw == Flaw.NO_NUMBER
                        ? Parsed.unfit("not-a-number", "a percentage such as 19 or 7.5")
                        : Parsed.unfit(flaw.code(), expectation);
        };
    }

    private static Parsed<BigDecimal> percent(BigDecimal percent) {
        return percent.signum() >= 0 && percent.compareTo(HUNDRED) <= 0
                ? Parsed.fit(percent.setScale(Math.max(0, percent.scale())))
                : Parsed.unfit("out-of-range", "0 to 100 percent");
    }

    /** A calendar day, {@code 2026-01-31}. */
    public static Parsed<LocalDate> date(String text) {
        return WrittenDay.of(text)
                .map(Parsed::fit)
                .orElse(Parsed.unfit("bad-date", "a day of the years 1900 to 9999 such as 2026-01-31"));
    }
}
