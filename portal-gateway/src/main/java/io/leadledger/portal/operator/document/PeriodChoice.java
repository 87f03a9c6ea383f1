package io.leadledger.portal.operator.document;

import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.page.Answer;
import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.Words;
import io.leadledger.portal.page.form.Control;
import io.leadledger.portal.page.form.Control.Line.Kind;
import io.leadledger.portal.page.list.Columns;
import io.leadledger.portal.page.list.Filter;
import io.leadledger.portal.page.list.ListPage;
import io.leadledger.portal.page.list.Listing;
import io.leadledger.portal.page.list.Table;
import io.leadledger.portal.page.part.Empty;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.service.invoice.Period;
import io.leadledger.text.WrittenDay;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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

    /** What was picked; empty if nothing was, or something that is no period. */
    public Optional<Period> chosen() {
        return isUnclear()
                ? Optional.empty()
                : days().or(() -> Period.parse(week))
                        .or(() -> Period.parse(month))
                        .or(() -> Period.parse(period));
    }

    /** Whether something was picked that is no period. */
    public boolean isUnclear() {
        return wrong() != null;
    }

    /** For what changes something: nothing is done to a period that nobody named. Throws {@code 400} without one. */
    public Period required() {
        return chosen().orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    }

    /**
     * What was picked, else the month that ended last, which is what a month-end is about. Throws {@code 400} for what is no period:
     * it is never taken for another.
     */
    public Period orLastMonth(EntityScope scope) {
        return isUnclear() ? required() : chosen().orElseGet(() -> Period.lastMonth(scope.today()));
    }

    /** The page for what is no period: what was typed, with what is wrong at its field, and nothing to do with another period. */
    public Answer unclear(EntityScope scope, Head head, Filter filter) {
        Words words = scope.words();
        Table none = Table.of(head.title(), List.of(), new Columns<Period>(words, scope.currency()));
        Empty empty =
                Empty.of(Icon.CALENDAR, words.say("console.period.unclear"), words.say("console.period.unclear.why"));
        return new ListPage(scope.shell(), head, Listing.of(none, empty).narrowed(filter.offering(typed(words))))
                .told(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** The controls with what was typed. */
    private List<Control> typed(Words words) {
        Wrong wrong = Objects.requireNonNull(wrong());
        return Stream.of(
                        Control.line(Kind.MONTH, "month", words.say("console.period.month"), month),
                        Control.line(Kind.WEEK, "week", words.say("console.period.aWeek"), week),
                        Control.date("first", words.say("console.period.first"), first),
                        Control.date("last", words.say("console.period.last"), last))
                .<Control>map(control -> control.field().name().equals(wrong.field())
                        ? control.wrong(words.say(wrong.message()))
                        : control)
                .toList();
    }

    /** A field, and the message that says what is wrong with it. */
    private record Wrong(String field, String message) {}

    private @Nullable Wrong wrong() {
        if (isSaid(first) || isSaid(last)) {
            return days().isPresent() ? null : wrongDays();
        }
        if (isSaid(week)) {
            return Period.parse(week).isPresent() ? null : new Wrong("week", "console.period.wrong.week");
        }
        String said = isSaid(month) ? month : period;
        return !isSaid(said) || Period.parse(said).isPresent()
                ? null
                : new Wrong("month", "console.period.wrong.month");
    }

    private Wrong wrongDays() {
        Optional<LocalDate> from = WrittenDay.of(String.valueOf(first));
        Optional<LocalDate> to = WrittenDay.of(String.valueOf(last));
        if (from.isEmpty()) {
            return new Wrong("first", "console.period.wrong.day");
        }
        if (to.isEmpty()) {
            return new Wrong("last", "console.period.wrong.day");
        }
        return new Wrong(
                "last", to.get().isBefore(from.get()) ? "console.period.wrong.order" : "console.period.wrong.length");
    }

    private static boolean isSaid(@Nullable String text) {
        return text != null && !text.isBlank();
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
