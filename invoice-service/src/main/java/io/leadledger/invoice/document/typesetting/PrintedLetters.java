package io.leadledger.invoice.document.typesetting;

import io.leadledger.invoice.document.einvoice.PrintedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which letters the page can print: those of Inter, that is Latin with the marks that compose, Greek and Cyrillic. A name in
 * another script would be lost on a document for ever (Art. 226 (5) Directive 2006/112/EC), so it has to be known before.
 */
public final class PrintedLetters {

    private static final Glyphs GLYPHS = new Typeface("letters").glyphs();

    private PrintedLetters() {}

    /** The letters of a text with their marks, each once, that would not be seen on the page as typed. */
    public static List<String> missingFor(@Nullable String typed) {
        return GLYPHS.missing(PrintedText.orEmpty(typed));
    }
}
