package io.leadledger.chassis.decision;

import io.leadledger.id.Id;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Why something was refused that a person or system asked for.
 *
 * @param kind what sort of refusal
 * @param code stable, kebab-case, for programs
 * @param field the field of the request it is about, if one
 * @param message a sentence: what was expected and what was found
 */
public record Rejection(Kind kind, String code, @Nullable String field, String message) {

    /** Sorts of refusal. */
    public enum Kind {
        /** The request cannot be read. */
        MALFORMED,
        /** A rule is broken; another request would be accepted. */
        RULE,
        /** It does not fit what is there now. */
        CONFLICT,
        /** The caller saw an older version. */
        STALE,
        /** The caller does not say which version it saw. */
        VERSION_UNSAID,
        /** The caller is known, but that is for others to do. */
        FORBIDDEN,
        /** There is no such thing, or it is another's. */
        NOT_FOUND,
        /** An id of another service whose facts have not arrived here yet; worth another try. */
        NOT_ARRIVED_YET,
        /** Asked too often; worth another try later. */
        TOO_OFTEN,
        /** Another server that is needed does not answer; worth another try. */
        UNAVAILABLE
    }

    /** A broken rule: the message is a format of {@link String#format}. */
    public static Rejection rule(String code, @Nullable String field, String message, Object... arguments) {
        return new Rejection(Kind.RULE, code, field, String.format(Locale.ROOT, message, arguments));
    }

    /** A request that does not fit the present state: the message is a format of {@link String#format}. */
    public static Rejection conflict(String code, String message, Object... arguments) {
        return new Rejection(Kind.CONFLICT, code, null, String.format(Locale.ROOT, message, arguments));
    }

    /** Something that only an administrator, or an API client that may, changes. */
    public static Rejection forAdministrators(String field) {
        return new Rejection(Kind.FORBIDDEN, "for-administrators", field, "expected an administrator to change that");
    }

    public static Rejection notFound(String what, String id) {
        return new Rejection(Kind.NOT_FOUND, "not-found", null, "there is no " + what + " " + id);
    }

    public static Rejection notFound(String what, Id id) {
        return notFound(what, id.value());
    }

    public static Rejection notArrivedYet(String field, String what, String id) {
        return new Rejection(
                Kind.NOT_ARRIVED_YET, "not-arrived-yet", field, "the " + what + " " + id + " has not arrived here yet");
    }

    public static Rejection notArrivedYet(String field, String what, Id id) {
        return notArrivedYet(field, what, id.value());
    }

    public static Rejection stale(long expected, long actual) {
        return new Rejection(
                Kind.STALE,
                "stale-version",
                null,
                "expected version %d but it is %d: read it again".formatted(expected, actual));
    }
}
