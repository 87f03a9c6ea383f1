package io.leadledger.invoice.schedule;

import io.leadledger.invoice.billingperiod.BillingPeriod;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/** On which days of an entity's calendar something is due, and which period is billed then. */
sealed interface Timetable {

    /** The first day it is due on, from that day on. */
    LocalDate from(LocalDate day);

    /** The period that is over on a day it is due on. */
    BillingPeriod before(LocalDate day);

    /** As the table has it. */
    int day();

    /** @param day 1 to 28, or {@link #LAST} */
    record Monthly(int day) implements Timetable {

        /** The last day of the month. */
        static final int LAST = 29;

        @Override
        public LocalDate from(LocalDate day) {
            LocalDate due = in(YearMonth.from(day));
            return due.isBefore(day) ? in(YearMonth.from(day).plusMonths(1)) : due;
        }

        @Override
        public BillingPeriod before(LocalDate day) {
            LocalDate first = day.withDayOfMonth(1);
            return new BillingPeriod(first.minusMonths(1), first);
        }

        private LocalDate in(YearMonth month) {
            return day == LAST ? month.atEndOfMonth() : month.atDay(day);
        }
    }

    /** On a weekday. */
    record Weekly(DayOfWeek weekday) implements Timetable {

        @Override
        public int day() {
            return weekday.getValue();
        }

        @Override
        public LocalDate from(LocalDate day) {
            return day.with(TemporalAdjusters.nextOrSame(weekday));
        }

        @Override
        public BillingPeriod before(LocalDate day) {
            LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return new BillingPeriod(monday.minusWeeks(1), monday);
        }
    }

    /** When something is due, and what is billed then. */
    record Due(Instant at, BillingPeriod period) {}

    /** The first time after a moment; a time of day that a clock leaves out is the one that it shows instead. */
    default Due after(Instant moment, LocalTime time, ZoneId zone) {
        LocalDate day = from(LocalDate.ofInstant(moment, zone));
        Instant at = day.atTime(time).atZone(zone).toInstant();
        if (!at.isAfter(moment)) {
            day = from(day.plusDays(1));
            at = day.atTime(time).atZone(zone).toInstant();
        }
        return new Due(at, before(day));
    }

    /** When the period with that day is billed, be that over or not. */
    default Due billing(LocalDate day, LocalTime time, ZoneId zone) {
        Due due = after(day.atStartOfDay(zone).toInstant(), time, zone);
        while (!due.period().to().isAfter(day)) {
            due = after(due.at(), time, zone);
        }
        return due;
    }

    /** Whether both are about months, or both about weeks. */
    default boolean hasPeriodsOf(Timetable other) {
        return getClass() == other.getClass();
    }
}
