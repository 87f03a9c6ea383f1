package io.leadledger.portal.console.invoice;

import io.leadledger.portal.view.ActionViews.Control;
import io.leadledger.portal.view.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The period that a person picks: days count before a week, a week before a month, since the month is filled in already.
 *
 * @param period as a link of ours says it
 */
public record PeriodChoice(
        @Nullable String period,
        @Nullable String month,
        @Nullable String week,
        @Nullable String first,
        @Nullable String last) {

    /** What was picked; empty if nothing was, or nothing that is a period. */
    public Optional<Period> chosen() {
        return days().or(() -> Period.parse(week)).or(() -> Period.parse(month)).or(() -> Period.parse(period));
    }

    /** The controls of the picker, filled in with the present period. */
    public static List<Control> controls(@Nullable Period present, Words words) {
        boolean isMonth = present != null && present.isMonth();
        String from = present == null || isMonth ? null : present.from().toString();
        String to = present == null || isMonth ? null : present.lastDay().toString();
        return List.of(
                Control.input(
                        "month",
                        "month",
                        words.say("console.period.month"),
                        isMonth && present != null ? present.text() : null),
                Control.input("week", "week", words.say("console.period.aWeek"), null)
                        .explained(words.say("console.period.week.hint"), null),
                Control.input("first", "date", words.say("console.period.first"), from),
                Control.input("last", "date", words.say("console.period.last"), to));
    }

    private Optional<Period> days() {
        try {
            return first == null || first.isBlank() || last == null || last.isBlank()
                    ? Optional.empty()
                    : Period.days(LocalDate.parse(first), LocalDate.parse(last));
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }
}
