package io.leadledger.portal.operator.document;

import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.page.Words;
import io.leadledger.portal.page.form.Control;
import io.leadledger.portal.page.form.Control.Line.Kind;
import io.leadledger.portal.service.invoice.Period;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

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

    /** Whether something was picked that is no period. */
    public boolean isUnclear() {
        return chosen().isEmpty()
                && Stream.of(period, month, week, first, last)
                        .flatMap(Stream::ofNullable)
                        .anyMatch(text -> !text.isBlank());
    }

    /** For what changes something: nothing is done to a period that nobody named. Throws {@code 400} without one. */
    public Period required() {
        return chosen().orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    }

    /** What was picked, else the month that ended last, which is what a month-end is about. */
    public Period orLastMonth(EntityScope scope) {
        return chosen().orElseGet(() -> Period.lastMonth(scope.today()));
    }

    /** The controls of the picker, filled in with the present period. */
    public static List<Control> controls(@Nullable Period present, Words words) {
        boolean isMonth = present != null && present.isMonth();
        String from = present == null || isMonth ? null : present.from().toString();
        String to = present == null || isMonth ? null : present.lastDay().toString();
        return List.of(
                Control.line(
                        Kind.MONTH,
                        "month",
                        words.say("console.period.month"),
                        isMonth && present != null ? present.text() : null),
                Control.line(Kind.WEEK, "week", words.say("console.period.aWeek"), null)
                        .hinted(words.say("console.period.week.hint")),
                Control.date("first", words.say("console.period.first"), from),
                Control.date("last", words.say("console.period.last"), to));
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
