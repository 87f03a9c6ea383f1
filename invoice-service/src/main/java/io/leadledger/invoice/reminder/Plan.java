package io.leadledger.invoice.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/**
 * When reminders go out.
 *
 * @param enabled whether by themselves
 * @param days after the due date, one for each step, growing
 * @param time of the day
 */
record Plan(boolean enabled, List<Integer> days, LocalTime time) {

    /** Off. */
    static final Plan OFF = new Plan(false, List.of(7, 14, 28), LocalTime.of(8, 0));

    Plan {
        days = List.copyOf(days);
    }

    /** Days after the due date; 0 for the step before the first. */
    int after(int step) {
        return step == 0 ? 0 : days.get(step - 1);
    }

    /** The first time after a moment; what was missed in between is one time. */
    Instant next(Instant moment, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(moment, zone);
        Instant today = day.atTime(time).atZone(zone).toInstant();
        return today.isAfter(moment)
                ? today
                : day.plusDays(1).atTime(time).atZone(zone).toInstant();
    }
}
