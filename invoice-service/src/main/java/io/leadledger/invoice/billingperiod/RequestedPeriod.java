package io.leadledger.invoice.billingperiod;

import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** A period, or a day of one, as a caller asks for it. */
public final class RequestedPeriod {

    private static final int LONGEST_DAYS = 3_660;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    private RequestedPeriod() {}

    /** @throws RejectedException {@code bad-period} if it is empty or longer than ten years */
    public static BillingPeriod of(LocalDate from, LocalDate to) {
        day("from", from);
        day("to", to);
        if (!from.isBefore(to) || ChronoUnit.DAYS.between(from, to) > LONGEST_DAYS) {
            throw new RejectedException(Rejection.rule(
                    "bad-period", "to", "expected a day after %s, at most ten years later, but was %s", from, to));
        }
        return new BillingPeriod(from, to);
    }

    /** @throws RejectedException {@code bad-period} if it is a day of another age */
    public static void day(String field, @Nullable LocalDate day) {
        if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
            throw new RejectedException(Rejection.rule(
                    "bad-period",
                    field,
                    "expected a day of the years %d to %d, but was %s",
                    FIRST_YEAR,
                    LAST_YEAR,
                    day));
        }
    }
}
