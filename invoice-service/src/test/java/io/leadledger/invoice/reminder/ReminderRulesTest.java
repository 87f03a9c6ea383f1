package io.leadledger.invoice.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.chassis.decision.Rejection;
import io.leadledger.invoice.reminder.ReminderRules.Standing;
import io.leadledger.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Days are those of February 2026; the invoice was due on the 1st. */
@Tag("R-064")
class ReminderRulesTest {

    private static final Plan PLAN = new Plan(true, List.of(7, 14, 28), LocalTime.of(8, 0));

    @Test
    void steps_follow_each_other_and_none_is_skipped() {
        assertThat(against(1, false, standing("10.00", 0, 0, 10))).isEqualTo("fine");
        assertThat(against(2, false, standing("10.00", 1, 5, 10))).isEqualTo("fine");
        assertThat(against(3, false, standing("10.00", 2, 5, 10))).isEqualTo("fine");
        assertThat(against(2, false, standing("10.00", 0, 0, 10))).isEqualTo("step-skipped");
        assertThat(against(3, true, standing("10.00", 1, 5, 10))).isEqualTo("step-skipped");
    }

    @Test
    void what_was_sent_is_sent_again_only_by_who_says_so() {
        assertThat(against(1, false, standing("10.00", 1, 5, 10))).isEqualTo("already-reminded");
        assertThat(against(3, false, standing("10.00", 3, 5, 10))).isEqualTo("already-reminded");
        assertThat(against(1, true, standing("10.00", 1, 5, 10))).isEqualTo("fine");
        assertThat(against(3, true, standing("10.00", 3, 5, 10))).isEqualTo("fine");
    }

    @Test
    void two_on_the_same_day_only_where_that_is_asked_for() {
        assertThat(against(2, false, standing("10.00", 1, 10, 10))).isEqualTo("reminded-today");
        assertThat(against(2, true, standing("10.00", 1, 10, 10))).isEqualTo("fine");
        assertThat(against(2, false, standing("10.00", 1, 9, 10))).isEqualTo("fine");
    }

    @Test
    void nobody_is_reminded_of_what_is_paid_or_due_today() {
        assertThat(against(1, true, standing("0.00", 0, 0, 10))).isEqualTo("nothing-open");
        assertThat(against(1, true, standing("10.00", 0, 0, 1))).isEqualTo("not-overdue");
        assertThat(against(1, false, standing("10.00", 0, 0, 2))).isEqualTo("fine");
    }

    @Test
    void each_step_has_its_day_after_the_due_date() {
        assertThat(first(0, 0)).isEqualTo(8);
        assertThat(first(1, 8)).isEqualTo(15);
        assertThat(first(2, 15)).isEqualTo(29);
        assertThat(first(3, 16)).isZero();
    }

    @Test
    void what_was_reminded_of_late_has_the_days_between_two_steps_nevertheless() {
        assertThat(first(1, 20)).isEqualTo(27);
        assertThat(first(1, 3)).isEqualTo(15);
        assertThat(first(2, 20)).isEqualTo(34);
    }

    @Test
    void it_is_never_time_for_what_is_paid() {
        assertThat(ReminderRules.isTime(PLAN, standing("0.00", 0, 0, 20))).isFalse();
        assertThat(ReminderRules.isTime(PLAN, standing("10.00", 0, 0, 20))).isTrue();
    }

    @Test
    void days_that_were_missed_are_one_time_and_a_time_of_day_is_the_entitys() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");

        assertThat(PLAN.next(Instant.parse("2026-02-03T06:59:00Z"), berlin))
                .isEqualTo(Instant.parse("2026-02-03T07:00:00Z"));
        assertThat(PLAN.next(Instant.parse("2026-02-03T07:00:00Z"), berlin))
                .isEqualTo(Instant.parse("2026-02-04T07:00:00Z"));
        assertThat(PLAN.next(Instant.parse("2026-03-28T08:00:00Z"), berlin))
                .isEqualTo(Instant.parse("2026-03-29T06:00:00Z"));
    }

    /** The first day on which it is time for the next step; 0 for never. */
    private static int first(int lastStep, int lastOn) {
        return IntStream.rangeClosed(1, 60)
                .filter(day -> ReminderRules.isTime(PLAN, standing("10.00", lastStep, lastOn, day)))
                .findFirst()
                .orElse(0);
    }

    private static String against(int step, boolean again, Standing standing) {
        return ReminderRules.against(step, again, standing).map(Rejection::code).orElse("fine");
    }

    /** @param lastOn 0 for never */
    private static Standing standing(String open, int lastStep, int lastOn, int today) {
        return new Standing(day(1), Money.of(open, "EUR"), lastStep, lastOn == 0 ? null : day(lastOn), day(today));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 1, 31).plusDays(day);
    }
}
