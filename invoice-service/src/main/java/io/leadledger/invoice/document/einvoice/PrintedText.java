package io.leadledger.invoice.document.einvoice;

import io.leadledger.text.WrittenText;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Text a person typed, made fit for XML and for a page: in its one written form, on one line, without characters that
 * neither can carry. What came in before there was one form prints the same as what comes in today.
 */
public final class PrintedText {

    private PrintedText() {}

    /** The text on one line, or null where nothing printable is left, so that no label and no element stands empty. */
    public static @Nullable String of(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        StringBuilder printable = new StringBuilder(typed.length());
        WrittenText.of(typed)
                .codePoints()
                .map(PrintedText::onOneLine)
                .filter(PrintedText::isPrintable)
                .forEach(printable::appendCodePoint);
        String text = printable.toString().strip();
        return text.isEmpty() ? null : text;
    }

    /** As {@link #of}, with an empty text for nothing. */
    public static String orEmpty(@Nullable String typed) {
        String text = of(typed);
        return text == null ? "" : text;
    }

    /** What is printable of the parts, one after another. */
    public static String joined(String separator, @Nullable String... parts) {
        return Stream.of(parts).map(PrintedText::of).flatMap(Stream::ofNullable).collect(Collectors.joining(separator));
    }

    private static int onOneLine(int character) {
        return switch (character) {
            case '\t', '\n', '\r', 0x85, 0x2028, 0x2029 -> ' ';
            default -> character;
        };
    }

    /** No controls, lone surrogates or non-characters (XML 1.0, Char). */
    private static boolean isPrintable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE -> false;
            default -> (character & 0xFFFE) != 0xFFFE;
        };
    }
}
