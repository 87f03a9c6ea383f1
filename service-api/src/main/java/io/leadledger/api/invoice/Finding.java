package io.leadledger.api.invoice;

import org.jspecify.annotations.Nullable;

/**
 * Something about a partner's billing that blocks finalizing or deserves a look.
 *
 * @param code stable and kebab-case
 * @param field what to fill in or to change
 * @param detail what is said of it in no language, as characters or days; pages put it into their own sentence
 */
public record Finding(
        String code,
        @Nullable String field,
        String message,
        @Nullable String detail) {

    /** One of which nothing more is to be said. */
    public Finding(String code, @Nullable String field, String message) {
        this(code, field, message, null);
    }
}
