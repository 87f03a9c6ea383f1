package io.leadledger.invoice.mailtext;

import io.leadledger.api.invoice.mailtext.MailKind;
import java.util.Locale;
import java.util.ResourceBundle;

/** A subject and a text, with placeholders or filled. */
public record MailText(String subject, String text) {

    private static final String WORDS = "io.leadledger.invoice.mailtext.mail";
    private static final int LONGEST_SUBJECT = 200;

    /** Ours. */
    static MailText ours(MailKind kind, String language) {
        ResourceBundle words = ResourceBundle.getBundle(WORDS, Locale.of(language));
        return new MailText(words.getString(kind + ".subject"), words.getString(kind + ".text"));
    }

    /** With values in the places; the subject stays one that mail takes. */
    public MailText filled(Placeholders values) {
        String line = values.fill(subject);
        return new MailText(
                line.codePointCount(0, line.length()) <= LONGEST_SUBJECT
                        ? line
                        : line.substring(0, line.offsetByCodePoints(0, LONGEST_SUBJECT - 1)) + '…',
                values.fill(text));
    }
}
