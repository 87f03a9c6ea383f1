package io.leadledger.invoice.schedule;

import io.leadledger.api.invoice.schedule.BillingScheduleForm;
import io.leadledger.api.invoice.schedule.Rhythm;
import io.leadledger.chassis.input.Findings;
import io.leadledger.chassis.input.Lists;
import io.leadledger.chassis.input.Parsed;
import io.leadledger.chassis.input.Texts;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/** Reads when something is to happen by itself. */
final class PlanReader {

    private static final Lists.Items<String> ADDRESSES = new Lists.Items<>(20, Texts::email);
    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3]):[0-5]\\d");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");
    private static final String LAST = "LAST";

    private PlanReader() {}

    /** @throws io.leadledger.chassis.decision.RejectedException with everything that was not understood */
    static Plan read(BillingScheduleForm form) {
        Findings found = new Findings();
        boolean enabled = found.answered("enabled", form.enabled());
        Rhythm rhythm = found.required("rhythm", form.rhythm(), text -> Texts.choice(Rhythm.class, text));
        Timetable timetable = rhythm == null ? Plan.OFF.timetable() : timetable(rhythm, form, found);
        LocalTime time = found.required("time", form.time(), PlanReader::time);
        boolean finalizes = found.answered("finalizes", form.finalizes());
        List<String> tell = Lists.of(found, "tell", form.tell(), ADDRESSES);
        found.throwIfAny();
        return new Plan(
                enabled, timetable, Objects.requireNonNull(time), finalizes, List.copyOf(new LinkedHashSet<>(tell)));
    }

    static String dayOfMonth(Timetable timetable) {
        return switch (timetable) {
            case Timetable.Monthly(int day) -> day == Timetable.Monthly.LAST ? LAST : Integer.toString(day);
            case Timetable.Weekly _ -> "1";
        };
    }

    static String weekday(Timetable timetable) {
        return switch (timetable) {
            case Timetable.Weekly(DayOfWeek day) -> day.name();
            case Timetable.Monthly _ -> DayOfWeek.MONDAY.name();
        };
    }

    private static Timetable timetable(Rhythm rhythm, BillingScheduleForm form, Findings found) {
        return switch (rhythm) {
            case MONTHLY -> {
                Integer day = found.required("dayOfMonth", form.dayOfMonth(), PlanReader::day);
                yield new Timetable.Monthly(day == null ? 1 : day);
            }
            case WEEKLY -> {
                DayOfWeek day = found.required("weekday", form.weekday(), text -> Texts.choice(DayOfWeek.class, text));
                yield new Timetable.Weekly(day == null ? DayOfWeek.MONDAY : day);
            }
        };
    }

    private static Parsed<Integer> day(String text) {
        if (text.toUpperCase(Locale.ROOT).equals(LAST)) {
            return Parsed.fit(Timetable.Monthly.LAST);
        }
        if (!DIGITS.matcher(text).matches()) {
            return Parsed.unfit("not-a-number", "a day from 1 to 28, or LAST");
        }
        int day = Integer.parseInt(text);
        return day >= 1 && day < Timetable.Monthly.LAST
                ? Parsed.fit(day)
                : Parsed.unfit("out-of-range", "1 to 28, or LAST");
    }

    private static Parsed<LocalTime> time(String text) {
        return TIME.matcher(text).matches()
                ? Parsed.fit(LocalTime.parse(text.indexOf(':') == 1 ? '0' + text : text))
                : Parsed.unfit("bad-time", "a time of the day such as 06:00");
    }
}
