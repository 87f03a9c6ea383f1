package io.leadledger.invoice.billingperiod;

import java.time.LocalDate;

/**
 * A half-open interval of service dates (R-037, D-10): a month, a week from Monday, or any other.
 *
 * @param from first service date in it
 * @param to first service date after it
 */
public record BillingPeriod(LocalDate from, LocalDate to) {

    /** @throws IllegalArgumentException if it is empty */
    public BillingPeriod {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("expected from before to but was " + from + " to " + to);
        }
    }

    /** The last service date in it, as documents print it (EN 16931 BT-74). */
    public LocalDate lastDay() {
        return to.minusDays(1);
    }

    public boolean contains(LocalDate serviceDate) {
        return !serviceDate.isBefore(from) && serviceDate.isBefore(to);
    }

    /** Whether a service date lies before the period, so that a line for it is late. */
    public boolean isAfter(LocalDate serviceDate) {
        return serviceDate.isBefore(from);
    }
}
