package io.leadledger.invoice.billingperiod;

import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A period as a caller asks for it. */
public final class RequestedPeriod {

    private static final int LONGEST_DAYS = 3_660;

    private RequestedPeriod() {}

    /** @throws RejectedException {@code bad-period} if it is empty or longer than ten years */
    public static BillingPeriod of(LocalDate from, LocalDate to) {
        if (!from.isBefore(to) || ChronoUnit.DAYS.between(from, to) > LONGEST_DAYS) {
            throw new RejectedException(Rejection.rule(
                    "bad-period", "to", "expected a day after %s, at most ten years later, but was %s", from, to));
        }
        return new BillingPeriod(from, to);
    }
}
