package io.leadledger.portal.page.form;

import org.jspecify.annotations.Nullable;

/**
 * What every control has.
 *
 * @param name also its id in the page
 * @param hint helps to fill it in
 * @param error what is wrong with what was typed
 */
public record Field(
        String name,
        String label,
        @Nullable String hint,
        @Nullable String error,
        boolean required,
        boolean readonly) {

    public static Field of(String name, String label) {
        return new Field(name, label, null, null, false, false);
    }

    Field hinted(@Nullable String text) {
        return new Field(name, label, text, error, required, readonly);
    }

    Field wrong(@Nullable String message) {
        return new Field(name, label, hint, message, required, readonly);
    }

    Field needed() {
        return new Field(name, label, hint, error, true, readonly);
    }

    Field fixed() {
        return new Field(name, label, hint, error, false, true);
    }

    /** Whether the label says that it may stay empty. */
    public boolean isOptional() {
        return !required && !readonly;
    }

    /** The ids of what is said about it; absent where nothing is. */
    public @Nullable String about() {
        if (hint == null && error == null) {
            return null;
        }
        String toHint = hint == null ? "" : name + "-hint";
        String toError = error == null ? "" : name + "-error";
        return (toHint + " " + toError).strip();
    }

    /** {@code aria-invalid}. */
    public @Nullable String invalid() {
        return error == null ? null : "true";
    }
}
