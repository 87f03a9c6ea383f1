package io.leadledger.portal.page.part;

import org.jspecify.annotations.Nullable;

/**
 * Something that is known, with its name.
 *
 * @param value in words; absent where the chip says it all
 * @param note small, behind the value
 * @param href where the value goes
 * @param copy what can be taken to the clipboard, where the fact is a detail
 */
public record Fact(
        String label,
        @Nullable String value,
        @Nullable String note,
        @Nullable String href,
        @Nullable Chip chip,
        @Nullable String copy) {

    public static Fact of(String label, String value) {
        return new Fact(label, value, null, null, null, null);
    }

    /** What goes somewhere. */
    public static Fact to(String label, String value, @Nullable String href) {
        return new Fact(label, value, null, href, null, null);
    }

    /** A state. */
    public static Fact of(String label, Chip state) {
        return new Fact(label, null, null, null, state, null);
    }

    public Fact noted(@Nullable String small) {
        return new Fact(label, value, small, href, chip, copy);
    }

    public Fact marked(@Nullable Chip state) {
        return new Fact(label, value, note, href, state, copy);
    }

    public Fact copied(String text) {
        return new Fact(label, value, note, href, chip, text);
    }
}
