package io.leadledger.api.invoice.schedule;

/** How often something runs by itself. */
public enum Rhythm {
    /** On a day of each month, about the month before. */
    MONTHLY,
    /** On a weekday, about the week before, from Monday. */
    WEEKLY
}
