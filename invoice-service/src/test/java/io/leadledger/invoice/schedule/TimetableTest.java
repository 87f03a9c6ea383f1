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
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R-063")
class TimetableTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalTime SIX = LocalTime.of(6, 0);

    @ParameterizedTest
    @CsvSource({
        "2, 2026-02-02T04:59:59Z, 2026-02-02T05:00:00Z, 2026-01-01, 2026-02-01",
        "2, 2026-02-02T05:00:00Z, 2026-03-02T05:00:00Z, 2026-02-01, 2026-03-01",
        "29, 2026-02-02T05:00:00Z, 2026-02-28T05:00:00Z, 2026-01-01, 2026-02-01",
        "29, 2026-03-01T05:00:00Z, 2026-03-31T04:00:00Z, 2026-02-01, 2026-03-01",
        "28, 2026-12-28T05:00:00Z, 2027-01-28T05:00:00Z, 2026-12-01, 2027-01-01"
    })
    void a_day_of_each_month_is_about_the_month_before(
            int day, Instant after, Instant due, LocalDate from, LocalDate to) {
        assertThat(new Monthly(day).after(after, SIX, BERLIN)).isEqualTo(new Due(due, new BillingPeriod(from, to)));
    }

    @ParameterizedTest
    @CsvSource({
        "MONDAY, 2026-02-01T12:00:00Z, 2026-02-02T05:00:00Z, 2026-01-26, 2026-02-02",
        "WEDNESDAY, 2026-02-02T12:00:00Z, 2026-02-04T05:00:00Z, 2026-01-26, 2026-02-02",
        "SUNDAY, 2026-02-02T12:00:00Z, 2026-02-08T05:00:00Z, 2026-01-26, 2026-02-02",
        "MONDAY, 2026-12-28T05:00:00Z, 2027-01-04T05:00:00Z, 2026-12-28, 2027-01-04"
    })
    void a_weekday_is_about_the_week_before_from_its_monday(
            DayOfWeek day, Instant after, Instant due, LocalDate from, LocalDate to) {
        assertThat(new Weekly(day).after(after, SIX, BERLIN)).isEqualTo(new Due(due, new BillingPeriod(from, to)));
    }

    @Test
    void the_time_of_day_is_that_of_the_entity_also_where_clocks_leave_it_out() {
        LocalTime leftOut = LocalTime.of(2, 30);

        assertThat(new Weekly(DayOfWeek.SUNDAY)
                        .after(Instant.parse("2026-03-28T12:00:00Z"), leftOut, BERLIN)
                        .at())
                .isEqualTo(Instant.parse("2026-03-29T01:30:00Z"));
        assertThat(new Monthly(1)
                        .after(Instant.parse("2026-03-15T12:00:00Z"), SIX, ZoneId.of("America/New_York"))
                        .at())
                .isEqualTo(Instant.parse("2026-04-01T10:00:00Z"));
    }

    @Test
    void no_period_is_billed_before_it_is_over_whatever_became_of_the_zone() {
        Plan plan = new Plan(true, new Monthly(1), SIX, false, List.of());
        Instant due = plan.after(Instant.parse("2026-02-10T12:00:00Z"), BERLIN).at();

        assertThat(plan.at(due, ZoneId.of("Asia/Tokyo")).period().to()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(plan.at(due, ZoneId.of("Pacific/Honolulu")).period().to()).isEqualTo(LocalDate.of(2026, 2, 1));
    }
}
