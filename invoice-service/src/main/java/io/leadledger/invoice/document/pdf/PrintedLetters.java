package io.leadledger.invoice.document.pdf;

import io.leadledger.invoice.document.einvoice.PrintableText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which letters the page can print: those of Inter, that is Latin with all its marks, Greek and Cyrillic. A name in
 * another script would be lost on a document for ever (Art. 226 (5) Directive 2006/112/EC), so it has to be known before.
 */
public final class PrintedLetters {

    private static final Typeface TYPEFACE = new Typeface("letters");

    private PrintedLetters() {}

    /** The characters of a text, each once, that would not be seen on the page as typed. */
    public static List<String> missingFor(@Nullable String typed) {
        return PrintableText.orEmpty(typed)
                .codePoints()
                .filter(character -> !TYPEFACE.draws(character))
                .distinct()
                .mapToObj(Character::toString)
                .toList();
    }
}
