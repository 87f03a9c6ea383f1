package io.leadledger.text;

/**
 * What every text is that is stored and printed: on one line, and of characters that databases, XML 1.0 and fonts take.
 * Control characters, halves of pairs, characters that Unicode does not assign, breaks of lines and paragraphs, and marks
 * that turn the direction of reading are not in it.
 */
public final class PrintableText {

    private PrintableText() {}

    /** Whether the text is such a one. */
    public static boolean is(String text) {
        return text.codePoints().allMatch(PrintableText::isPrintable);
    }

    private static boolean isPrintable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> false;
            default -> !turnsReading(character);
        };
    }

    private static boolean turnsReading(int character) {
        return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
    }
}
