package io.leadledger.delivery.support;

import org.jspecify.annotations.Nullable;

/** What somebody said, as far as he said anything. */
public final class Said {

    private Said() {}

    /** The text without blanks around it, or null where nothing is left. */
    public static @Nullable String text(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
