package io.leadledger.invoice.reminder;

import io.leadledger.api.invoice.reminder.ReminderPlanForm;
import io.leadledger.chassis.input.Findings;
import io.leadledger.chassis.input.Parsed;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads when reminders go out, and which step one is of. */
final class PlanReader {

    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3]):[0-5]\\d");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");
    private static final int MOST_DAYS = 365;

    private PlanReader() {}

    /** @throws io.leadledger.chassis.decision.RejectedException with everything that was not understood */
    static Plan read(ReminderPlanForm form) {
        Findings found = new Findings();
        boolean enabled = found.answered("enabled", form.enabled());
        Integer first = found.required("firstAfter", form.firstAfter(), PlanReader::days);
        Integer second = found.required("secondAfter", form.secondAfter(), PlanReader::days);
        Integer third = found.required("thirdAfter", form.thirdAfter(), PlanReader::days);
        later(found, "secondAfter", first, second);
        later(found, "thirdAfter", second, third);
        LocalTime time = found.required("time", form.time(), PlanReader::time);
        found.throwIfAny();
        return new Plan(
                enabled,
                List.of(Objects.requireNonNull(first), Objects.requireNonNull(second), Objects.requireNonNull(third)),
                Objects.requireNonNull(time));
    }

    /** @throws io.leadledger.chassis.decision.RejectedException for what is no step */
    static int step(@Nullable String sent) {
        Findings found = new Findings();
        Integer step = found.required("step", sent, text -> number(text, ReminderRules.LAST_STEP));
        found.throwIfAny();
        return Objects.requireNonNull(step);
    }

    private static void later(Findings found, String field, @Nullable Integer before, @Nullable Integer after) {
        if (before != null && after != null && after <= before) {
            found.add(field, "not-later", "expected more than %d days but was %d", before, after);
        }
    }

    private static Parsed<Integer> days(String text) {
        return number(text, MOST_DAYS);
    }

    private static Parsed<Integer> number(String text, int most) {
        if (!DIGITS.matcher(text).matches()) {
            return Parsed.unfit("not-a-number", "a whole number");
        }
        int number = Integer.parseInt(text);
        return number >= 1 && number <= most ? Parsed.fit(number) : Parsed.unfit("out-of-range", "1 to " + most);
    }

    private static Parsed<LocalTime> time(String text) {
        return TIME.matcher(text).matches()
                ? Parsed.fit(LocalTime.parse(text.indexOf(':') == 1 ? '0' + text : text))
                : Parsed.unfit("bad-time", "a time of the day such as 08:00");
    }
}
