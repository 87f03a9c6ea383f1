package io.leadledger.portal.service.invoice;

import io.leadledger.api.invoice.ledger.UnrunMonth;
import io.leadledger.portal.page.Words;
import io.leadledger.text.WrittenDay;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A billing period as addresses write it: {@code 2026-01} a month, {@code 2026-W03} a week from Monday, and
 * {@code 2026-01-05_2026-01-20} from one day to another, both included.
 *
 * @param from first day
 * @param to the day after the last
 */
public record Period(LocalDate from, LocalDate to) {

    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})");
    private static final int LONGEST_DAYS = 3_660;

    /** The month that ended last, which is what a month-end is about. */
    public static Period lastMonth(LocalDate today) {
        return month(YearMonth.from(today).minusMonths(1));
    }

    /** The month of leads that no billing run has covered. */
    public static Period of(UnrunMonth month) {
        return new Period(month.from(), month.to());
    }

    /** Empty for what is no period. */
    public static Optional<Period> parse(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            Matcher week = WEEK.matcher(text);
            if (week.matches()) {
                return known(week(Integer.parseInt(week.group(1)), Integer.parseInt(week.group(2))));
            }
            int bar = text.indexOf('_');
            return bar < 0
                    ? known(month(YearMonth.parse(text)))
                    : days(LocalDate.parse(text.substring(0, bar)), LocalDate.parse(text.substring(bar + 1)));
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }

    /** From a day to another, both included; empty if there is no day between, or more than ten years. */
    public static Optional<Period> days(LocalDate first, LocalDate last) {
        Period period = new Period(first, last.plusDays(1));
        return first.isAfter(last) || period.length() > LONGEST_DAYS ? Optional.empty() : known(period);
    }

    private static Optional<Period> known(Period period) {
        return WrittenDay.isOne(period.from) && WrittenDay.isOne(period.to) ? Optional.of(period) : Optional.empty();
    }

    /** As addresses write it. */
    public String text() {
        if (isMonth()) {
            return YearMonth.from(from).toString();
        }
        return isWeek() ? "%d-W%02d".formatted(weekYear(), week()) : from + "_" + lastDay();
    }

    /** {@code January 2026}, {@code week 3 of 2026 (12–18 Jan 2026)}, or the days. */
    public String said(Words words) {
        if (isMonth()) {
            return words.month(from);
        }
        String days = words.days(from, lastDay());
        return isWeek()
                ? words.say("console.period.week", Integer.toString(week()), Integer.toString(weekYear()), days)
                : days;
    }

    public LocalDate lastDay() {
        return to.minusDays(1);
    }

    /** One as long as this, right before it. */
    public Period before() {
        return isMonth() ? month(YearMonth.from(from).minusMonths(1)) : new Period(from.minusDays(length()), from);
    }

    /** One as long as this, right after it. */
    public Period after() {
        return isMonth() ? month(YearMonth.from(to)) : new Period(to, to.plusDays(length()));
    }

    public boolean isMonth() {
        return from.getDayOfMonth() == 1 && to.equals(from.plusMonths(1));
    }

    private boolean isWeek() {
        return from.getDayOfWeek() == DayOfWeek.MONDAY && length() == 7;
    }

    private long length() {
        return to.toEpochDay() - from.toEpochDay();
    }

    private int week() {
        return from.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    private int weekYear() {
        return from.get(IsoFields.WEEK_BASED_YEAR);
    }

    private static Period month(YearMonth month) {
        return new Period(month.atDay(1), month.plusMonths(1).atDay(1));
    }

    private static Period week(int year, int week) {
        LocalDate monday = LocalDate.of(year, 1, 4).with(DayOfWeek.MONDAY).plusWeeks(week - 1L);
        if (week < 1 || monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) != week) {
            throw new DateTimeException("there is no week " + week + " in " + year);
        }
        return new Period(monday, monday.plusWeeks(1));
    }
}
