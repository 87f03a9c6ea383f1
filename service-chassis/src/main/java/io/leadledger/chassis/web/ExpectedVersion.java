package io.leadledger.chassis.web;

import io.leadledger.api.IfMatch;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The version a caller saw, from {@code If-Match: "7"}, so that nobody overwrites what he has not seen. Tags are compared
 * strongly (RFC 9110, 13.1.1): neither a weak one nor the number in other digits is the version's.
 */
public final class ExpectedVersion {

    private static final Pattern QUOTED = Pattern.compile("\"(0|[1-9][0-9]{0,17})\"");

    private ExpectedVersion() {}

    /**
     * @param ifMatch the header as received
     * @throws RejectedException {@code if-match-required} if it is missing or not a version
     */
    public static long of(@Nullable String ifMatch) {
        Matcher matcher = QUOTED.matcher(ifMatch == null ? "" : ifMatch.strip());
        if (!matcher.matches()) {
            throw new RejectedException(new Rejection(
                    ifMatch == null ? Rejection.Kind.VERSION_UNSAID : Rejection.Kind.MALFORMED,
                    "if-match-required",
                    "If-Match",
                    "expected the version you saw, such as If-Match: \"7\", but was " + ifMatch));
        }
        return Long.parseLong(matcher.group(1));
    }

    /** As {@link #of}, of a header that has its type. */
    public static long seen(@Nullable IfMatch ifMatch) {
        return of(ifMatch == null ? null : ifMatch.text());
    }

    /** The same version as an {@code ETag}. */
    public static String eTag(long version) {
        return "\"" + version + "\"";
    }
}
