package io.leadledger.invoice.schedule;

import io.leadledger.invoice.schedule.Timetable.Due;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/**
 * What somebody wants to happen by itself.
 *
 * @param finalizes whether drafts that nothing stands against are final then
 * @param tell whom
 */
record Plan(boolean enabled, Timetable timetable, LocalTime time, boolean finalizes, List<String> tell) {

    /** Off, and if on, on the first day of each month. */
    static final Plan OFF = new Plan(false, new Timetable.Monthly(1), LocalTime.of(6, 0), false, List.of());

    /** At that moment; the period is over by the calendar of the zone, also of one that was changed since. */
    Due at(Instant moment, ZoneId zone) {
        return new Due(moment, timetable.before(LocalDate.ofInstant(moment, zone)));
    }

    /** The first time after a moment. */
    Due after(Instant moment, ZoneId zone) {
        return timetable.after(moment, time, zone);
    }

    /**
     * When it is due next, in the place of another plan that was due at that moment: no period that waited then is left out. Where
     * only what is made final or who is told is another, the moment stays, also one that is over; turned on anew, nothing waits.
     */
    Due insteadOf(Plan earlier, Instant waiting, Instant now, ZoneId zone) {
        Due next = after(now, zone);
        if (!enabled || !earlier.enabled) {
            return next;
        }
        Due kept = earlier.at(waiting, zone);
        if (timetable.equals(earlier.timetable) && time.equals(earlier.time)) {
            return kept;
        }
        LocalDate first = kept.period().from();
        if (!first.isBefore(next.period().from())) {
            return next;
        }
        return timetable.hasPeriodsOf(earlier.timetable) ? kept : timetable.billing(first, time, zone);
    }
}
