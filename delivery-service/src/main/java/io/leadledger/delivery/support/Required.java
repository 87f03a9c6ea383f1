package io.leadledger.delivery.support;

import static io.leadledger.chassis.decision.Rejection.rule;

import io.leadledger.chassis.decision.Rejection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks that texts of requests share. */
public final class Required {

    /** The longest key or name anybody may give, in characters. */
    public static final int MAX_LENGTH = 200;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    private Required() {}

    /** What is wrong with a key or name that has to be there: {@code missing}, {@code too-long}, {@code bad-value}. */
    public static Optional<Rejection> textError(@Nullable String text, String field) {
        return PlainText.trimmed(text) == null
                ? Optional.of(rule("missing", field, "expected a text but was nothing"))
                : optionalTextError(text, field);
    }

    /** What is wrong with a key or name that may be absent. */
    public static Optional<Rejection> optionalTextError(@Nullable String text, String field) {
        if (text == null) {
            return Optional.empty();
        }
        if (text.length() > MAX_LENGTH) {
            return Optional.of(
                    rule("too-long", field, "expected at most %d characters but was %d", MAX_LENGTH, text.length()));
        }
        return PlainText.isPrintable(text)
                ? Optional.empty()
                : Optional.of(rule("bad-value", field, "expected a text without control characters"));
    }

    /** What is wrong with a day that may be absent: {@code bad-value} for one of another age. */
    public static Optional<Rejection> dayError(@Nullable LocalDate day, String field) {
        return day == null || (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR)
                ? Optional.empty()
                : Optional.of(rule(
                        "bad-value",
                        field,
                        "expected a day of the years %d to %d but was %s",
                        FIRST_YEAR,
                        LAST_YEAR,
                        day));
    }

    /** What is wrong with the name of a constant: {@code missing} or {@code bad-value}. */
    public static <E extends Enum<E>> Optional<Rejection> nameError(
            @Nullable String name, String field, List<E> constants) {
        if (PlainText.trimmed(name) == null) {
            return Optional.of(rule("missing", field, "expected one of %s but was nothing", constants));
        }
        return constants.stream().anyMatch(constant -> constant.name().equals(name))
                ? Optional.empty()
                : Optional.of(
                        rule("bad-value", field, "expected one of %s but was %s", constants, String.valueOf(name)));
    }

    /** What is wrong with a value that never changes, if it is said again otherwise: {@code cannot-change}. */
    public static Optional<Rejection> changeError(String known, @Nullable String said, String field) {
        return said == null || said.equals(known)
                ? Optional.empty()
                : Optional.of(rule("cannot-change", field, "expected %s for ever but was %s", known, said));
    }

    /** All that is wrong. */
    @SafeVarargs
    public static List<Rejection> errors(Optional<Rejection>... checks) {
        List<Rejection> errors = new ArrayList<>();
        for (Optional<Rejection> check : checks) {
            check.ifPresent(errors::add);
        }
        return errors;
    }
}
