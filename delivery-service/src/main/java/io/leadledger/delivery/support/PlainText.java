package io.leadledger.delivery.support;

import org.jspecify.annotations.Nullable;

/** What may be kept and printed as text: no control characters, no half surrogate pairs. */
public final class PlainText {

    private PlainText() {}

    /** Whether every character can be stored in the database and printed on a document. */
    public static boolean isPrintable(String text) {
        return text.codePoints()
                .noneMatch(c -> Character.isISOControl(c) || isHalfPair(c) || (c >= 0xFFFE && c <= 0xFFFF));
    }

    /** The text without blanks around it, or null where nothing is left. */
    public static @Nullable String trimmed(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static boolean isHalfPair(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
