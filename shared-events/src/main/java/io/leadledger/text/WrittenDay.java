package io.leadledger.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A calendar day as it is written, {@code 2026-01-31}. Business happens between the years 1900 and 9999: what lies outside is
 * a slip of the pen, and nothing behind would hold it.
 */
public final class WrittenDay {

    /** The first day there is. */
    public static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    /** The last day there is. */
    public static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private WrittenDay() {}

    /** Whether a day is among them. */
    public static boolean isOne(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    /** The day; empty for a text that is none, or none of these. */
    public static Optional<LocalDate> of(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(WrittenDay::isOne);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
