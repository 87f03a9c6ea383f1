package io.leadledger.chassis.input;

import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.text.PrintableText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is wrong with one request, each with the path of its field in the JSON body, so that all of it is
 * told at once.
 */
public final class Findings {

    /** The most characters any value has that no stricter rule is for. */
    public static final int MAX_LENGTH = 200;

    /** The code of what has to be there and is not. */
    static final String MISSING = "missing";

    private static final int MAX_QUOTED = 40;

    private final List<Rejection> rejections;
    private final String path;

    public Findings() {
        this(new ArrayList<>(), "");
    }

    private Findings(List<Rejection> rejections, String path) {
        this.rejections = rejections;
        this.path = path;
    }

    /** The same findings, seen from an object inside: {@code in("bank")} names its fields {@code bank.iban}. */
    public Findings in(String object) {
        return new Findings(rejections, path + object + '.');
    }

    /** The same findings, seen from an item of a list: {@code leadFields[2].field}. */
    public Findings in(String list, int index) {
        return in(list + '[' + index + ']');
    }

    /** Adds one; the message is a format of {@link String#format}. */
    public void add(String field, String code, String message, Object... arguments) {
        rejections.add(Rejection.rule(code, path + field, message, arguments));
    }

    /** The value as its parser understands it; absent if it is missing, blank, or was found wrong. */
    public <T> @Nullable T optional(String field, @Nullable String sent, Function<String, Parsed<T>> parser) {
        return optional(field, sent, MAX_LENGTH, parser);
    }

    /** As {@link #optional} with {@link Texts#emails}, and as long as ten addresses may be. */
    public @Nullable String emails(String field, @Nullable String sent) {
        return optional(field, sent, Texts.MAX_LENGTH_OF_EMAILS, Texts::emails);
    }

    private <T> @Nullable T optional(
            String field, @Nullable String sent, int most, Function<String, Parsed<T>> parser) {
        if (sent == null || sent.isBlank()) {
            return null;
        }
        String text = sent.strip();
        return switch (Texts.check(text, most) instanceof Parsed.Unfit<String>(String code, String expectation)
                ? Parsed.<T>unfit(code, expectation)
                : parser.apply(text)) {
            case Parsed.Fit<T> fit -> fit.value();
            case Parsed.Unfit<T> unfit -> {
                add(field, unfit.code(), "expected %s but was %s", unfit.expectation(), quoted(text));
                yield null;
            }
        };
    }

    /** A text on several lines, of at most that many characters; absent if it is missing, blank, or was found wrong. */
    public @Nullable String lines(String field, @Nullable String sent, int most) {
        if (sent == null || sent.isBlank()) {
            return null;
        }
        String text = sent.strip().replace("\r\n", "\n");
        if (text.codePointCount(0, text.length()) > most) {
            add(field, "too-long", "expected at most %d characters but there are more", most);
            return null;
        }
        if (!text.lines().allMatch(PrintableText::is)) {
            add(field, "control-character", "expected printable characters and breaks of lines");
            return null;
        }
        return text;
    }

    /** As {@link #optional}, and finds {@code missing} where nothing was sent. */
    public <T> @Nullable T required(String field, @Nullable String sent, Function<String, Parsed<T>> parser) {
        return said(field, sent == null || sent.isBlank() ? null : sent) == null ? null : optional(field, sent, parser);
    }

    /** The value itself; finds {@code missing} where none was said. */
    public <T> @Nullable T said(String field, @Nullable T value) {
        if (value == null) {
            add(field, MISSING, "expected a value but it is missing");
        }
        return value;
    }

    /** The answer to yes or no, of which neither is assumed; finds {@code missing} where none was given. */
    public boolean answered(String field, @Nullable Boolean value) {
        if (value == null) {
            add(field, MISSING, "expected true or false but it is missing");
        }
        return Boolean.TRUE.equals(value);
    }

    /** Throws {@link RejectedException} with all that was found, if anything was; for what no rule decides on. */
    public void throwIfAny() {
        if (!isEmpty()) {
            throw new RejectedException(rejections);
        }
    }

    public boolean isEmpty() {
        return rejections.isEmpty();
    }

    /** All that was found, in the order of reading. */
    public List<Rejection> rejections() {
        return List.copyOf(rejections);
    }

    private static String quoted(String text) {
        return text.codePointCount(0, text.length()) <= MAX_QUOTED
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MAX_QUOTED)) + "…";
    }
}
