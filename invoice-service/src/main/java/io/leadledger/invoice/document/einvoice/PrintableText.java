package io.leadledger.invoice.document.einvoice;

import org.jspecify.annotations.Nullable;

/** Text a person typed, made fit for XML and for a page: one line, without characters that neither can carry. */
public final class PrintableText {

    private PrintableText() {}

    /** The text on one line, or null where nothing printable is left, so that no label and no element stands empty. */
    public static @Nullable String of(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        StringBuilder printable = new StringBuilder(typed.length());
        typed.codePoints()
                .map(PrintableText::onOneLine)
                .filter(PrintableText::isPrintable)
                .forEach(printable::appendCodePoint);
        String text = printable.toString().strip();
        return text.isEmpty() ? null : text;
    }

    /** As {@link #of}, with an empty text for nothing. */
    public static String orEmpty(@Nullable String typed) {
        String text = of(typed);
        return text == null ? "" : text;
    }

    private static int onOneLine(int character) {
        return switch (character) {
            case '\t', '\n', '\r', 0x85, 0x2028, 0x2029 -> ' ';
            default -> character;
        };
    }

    /** No controls, lone surrogates, non-characters (XML 1.0, Char), or marks that turn the direction of reading. */
    private static boolean isPrintable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE -> false;
            default -> (character & 0xFFFE) != 0xFFFE && !turnsReading(character);
        };
    }

    private static boolean turnsReading(int character) {
        return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
    }
}
