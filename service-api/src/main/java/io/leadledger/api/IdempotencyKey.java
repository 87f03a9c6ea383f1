package io.leadledger.api;

import org.jspecify.annotations.Nullable;

/**
 * A caller's own key of a request (D-07): with the same key the same request has one effect and one answer.
 *
 * @param text the header as sent, 1 to 200 characters
 */
public record IdempotencyKey(String text) {

    /** Its name. */
    public static final String HEADER = "Idempotency-Key";

    /** The text, absent for none. */
    public static @Nullable String textOf(@Nullable IdempotencyKey key) {
        return key == null ? null : key.text;
    }

    @Override
    public String toString() {
        return text;
    }
}
