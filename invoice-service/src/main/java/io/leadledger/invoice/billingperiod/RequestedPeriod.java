package io.leadledger.invoice.billingperiod;

import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.chassis.input.Findings;
import io.leadledger.chassis.input.Numbers;
import io.leadledger.text.WrittenDay;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A period, or a day of one, as a caller asks for it. */
public final class RequestedPeriod {

    private static final int LONGEST_DAYS = 3_660;

    private RequestedPeriod() {}

    /** The period as it was sent; absent if it was not understood, which is found. */
    public static @Nullable BillingPeriod read(Findings found, @Nullable String from, @Nullable String to) {
        LocalDate first = found.required("from", from, Numbers::date);
        LocalDate end = found.required("to", to, Numbers::date);
        return first == null || end == null ? null : between(found, first, end);
    }

    /** @throws RejectedException {@code bad-period} if it is empty or longer than ten years */
    public static BillingPeriod of(LocalDate from, LocalDate to) {
        day("from", from);
        day("to", to);
        Findings found = new Findings();
        BillingPeriod period = between(found, from, to);
        found.throwIfAny();
        return Objects.requireNonNull(period);
    }

    private static @Nullable BillingPeriod between(Findings found, LocalDate from, LocalDate to) {
        if (!from.isBefore(to) || ChronoUnit.DAYS.between(from, to) > LONGEST_DAYS) {
            found.add("to", "bad-period", "expected a day after %s, at most ten years later, but was %s", from, to);
            return null;
        }
        return new BillingPeriod(from, to);
    }

    /** @throws RejectedException {@code bad-period} if it is a day of another age */
    public static void day(String field, @Nullable LocalDate day) {
        if (day != null && !WrittenDay.isOne(day)) {
            throw new RejectedException(Rejection.rule(
                    "bad-period",
                    field,
                    "expected a day of the years %d to %d, but was %s",
                    WrittenDay.FIRST.getYear(),
                    WrittenDay.LAST.getYear(),
                    day));
        }
    }
}
