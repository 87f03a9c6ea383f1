package io.leadledger.invoice.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.invoice.billingperiod.BillingPeriod;
import io.leadledger.invoice.schedule.Timetable.Due;
import io.leadledger.invoice.schedule.Timetable.Monthly;
import io.leadledger.invoice.schedule.Timetable.Weekly;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a changed plan is due at next, when another was on before. */
@Tag("R-063")
class PlanTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource({
        // a day that this month has behind it: November waits for its time
        "5, 06:00, 2026-12-05T05:00:00Z, 1, 06:00, 2026-12-03T12:00:00Z, 2026-12-05T05:00:00Z, 2026-11-01",
        // a time of the day that is over
        "1, 06:00, 2026-12-01T05:00:00Z, 1, 05:00, 2026-12-01T04:30:00Z, 2026-12-01T05:00:00Z, 2026-11-01",
        // due already, and by months
        "5, 06:00, 2026-10-05T04:00:00Z, 1, 06:00, 2026-12-03T12:00:00Z, 2026-10-05T04:00:00Z, 2026-09-01",
        // later about the same month, and earlier about the same month
        "5, 06:00, 2026-12-05T05:00:00Z, 10, 06:00, 2026-12-03T12:00:00Z, 2026-12-10T05:00:00Z, 2026-11-01",
        "29, 06:00, 2026-12-31T05:00:00Z, 4, 06:00, 2026-12-03T12:00:00Z, 2026-12-04T05:00:00Z, 2026-11-01"
    })
    void another_day_or_time_leaves_no_month_out(
            int day,
            LocalTime time,
            Instant waiting,
            int newDay,
            LocalTime newTime,
            Instant now,
            Instant due,
            LocalDate from) {
        Plan earlier = on(new Monthly(day), time);
        Plan changed = on(new Monthly(newDay), newTime);

        assertThat(changed.insteadOf(earlier, waiting, now, BERLIN))
                .isEqualTo(new Due(due, new BillingPeriod(from, from.plusMonths(1))));
    }

    @Test
    void weeks_after_months_begin_with_the_first_week_of_the_month_that_waits() {
        Plan weekly = on(new Weekly(DayOfWeek.MONDAY), LocalTime.of(6, 0));
        Plan monthly = on(new Monthly(5), LocalTime.of(6, 0));
        Instant now = Instant.parse("2026-12-03T12:00:00Z");

        Due first = weekly.insteadOf(monthly, Instant.parse("2026-12-05T05:00:00Z"), now, BERLIN);

        assertThat(billedUntil(weekly, first, Instant.parse("2026-12-07T05:00:00Z")))
                .extracting(BillingPeriod::from)
                .extracting(LocalDate::toString)
                .containsExactly("2026-10-26", "2026-11-02", "2026-11-09", "2026-11-16", "2026-11-23", "2026-11-30");
    }

    @Test
    void a_month_after_weeks_has_the_week_that_waits_in_it_or_the_month_before_is_due_too() {
        Plan weekly = on(new Weekly(DayOfWeek.WEDNESDAY), LocalTime.of(6, 0));
        Plan monthly = on(new Monthly(1), LocalTime.of(6, 0));

        assertThat(monthly.insteadOf(
                                weekly,
                                Instant.parse("2026-12-23T05:00:00Z"),
                                Instant.parse("2026-12-20T12:00:00Z"),
                                BERLIN)
                        .period()
                        .from())
                .isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(monthly.insteadOf(
                        weekly, Instant.parse("2026-12-02T05:00:00Z"), Instant.parse("2026-12-01T12:00:00Z"), BERLIN))
                .isEqualTo(new Due(
                        Instant.parse("2026-12-01T05:00:00Z"),
                        new BillingPeriod(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 1))));
    }

    @Test
    void who_is_told_and_what_is_final_change_no_time_that_waits_or_is_over() {
        Plan earlier = on(new Monthly(1), LocalTime.of(6, 0));
        Plan told = new Plan(true, earlier.timetable(), earlier.time(), true, List.of("books@example.org"));
        Instant waiting = Instant.parse("2026-12-01T05:00:00Z");

        assertThat(told.insteadOf(earlier, waiting, Instant.parse("2026-11-20T12:00:00Z"), BERLIN)
                        .at())
                .isEqualTo(waiting);
        assertThat(told.insteadOf(earlier, waiting, Instant.parse("2026-12-01T05:00:03Z"), BERLIN)
                        .at())
                .isEqualTo(waiting);
    }

    @Test
    void turned_on_anew_it_makes_up_nothing() {
        Plan off = new Plan(false, new Monthly(1), LocalTime.of(6, 0), false, List.of());
        Plan plan = on(new Monthly(1), LocalTime.of(6, 0));

        assertThat(plan.insteadOf(
                                off,
                                Instant.parse("2026-09-01T04:00:00Z"),
                                Instant.parse("2026-12-01T05:00:03Z"),
                                BERLIN)
                        .at())
                .isEqualTo(Instant.parse("2027-01-01T05:00:00Z"));
    }

    private static Plan on(Timetable timetable, LocalTime time) {
        return new Plan(true, timetable, time, false, List.of());
    }

    private static List<BillingPeriod> billedUntil(Plan plan, Due first, Instant last) {
        List<BillingPeriod> periods = new ArrayList<>();
        for (Due due = first; !due.at().isAfter(last); due = plan.after(due.at(), BERLIN)) {
            periods.add(due.period());
        }
        return periods;
    }
}
