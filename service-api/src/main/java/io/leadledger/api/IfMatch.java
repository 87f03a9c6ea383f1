package io.leadledger.api;

/**
 * The version a caller saw, so that nobody overwrites what he has not seen.
 *
 * @param text the header as sent; the service reads it, and refuses what is no version
 */
public record IfMatch(String text) {

    /** Its name. */
    public static final String HEADER = "If-Match";

    /** What was seen at that version. */
    public static IfMatch version(long version) {
        return new IfMatch('"' + Long.toString(version) + '"');
    }

    /** What was seen in that answer. */
    public static IfMatch seen(Versioned answer) {
        return version(answer.version());
    }

    @Override
    public String toString() {
        return text;
    }
}
