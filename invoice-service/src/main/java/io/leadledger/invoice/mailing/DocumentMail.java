package io.leadledger.invoice.mailing;

import io.leadledger.event.invoice.DocumentHeader;
import io.leadledger.event.invoice.DocumentType;
import io.leadledger.invoice.document.DocumentContent;
import io.leadledger.invoice.document.einvoice.DocumentWording;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;

/**
 * What a mail with a document says, in the language of the document.
 *
 * @param language {@code de} or {@code en}
 */
record DocumentMail(String language, String subject, String text) {

    private static final int LONGEST_SUBJECT = 200;
    private static final String WORDS = "io.leadledger.invoice.mailing.mail";

    /** @param link to the document in the portal */
    static DocumentMail of(DocumentContent content, String link) {
        DocumentWording wording = DocumentWording.of(content);
        ResourceBundle words = ResourceBundle.getBundle(WORDS, Locale.of(wording.language()));
        String kind = kind(content);
        Map<String, String> values = values(content, wording, link);
        return new DocumentMail(
                wording.language(),
                cut(filled(words.getString(kind + ".subject"), values)),
                filled(words.getString(kind + ".text"), values));
    }

    private static String cut(String subject) {
        return subject.codePointCount(0, subject.length()) <= LONGEST_SUBJECT
                ? subject
                : subject.substring(0, subject.offsetByCodePoints(0, LONGEST_SUBJECT - 1)) + '…';
    }

    private static String kind(DocumentContent content) {
        if (content.header().type() == DocumentType.CREDIT_NOTE) {
            return "creditNote";
        }
        return content.isToBePaid() ? "invoice" : "paidInvoice";
    }

    private static Map<String, String> values(DocumentContent content, DocumentWording wording, String link) {
        DocumentHeader header = content.header();
        return Map.of(
                "number", header.number(),
                "date", wording.date(header.issueDate()),
                "due", wording.date(header.dueDate()),
                "period", wording.period(header.periodFrom(), header.periodTo().minusDays(1)),
                "total", wording.amountWithCurrency(content.bill().totals().total()),
                "invoice", content.reference() == null ? "" : content.reference().number(),
                "partner", Objects.requireNonNullElse(content.buyer().name(), ""),
                "seller", Objects.requireNonNullElse(content.seller().legalName(), ""),
                "link", link);
    }

    /** Plain replacement: what is put in is never read as a placeholder again. */
    private static String filled(String template, Map<String, String> values) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', at)) {
            int close = template.indexOf('}', open);
            String value = close < 0 ? null : values.get(template.substring(open + 1, close));
            text.append(template, at, open).append(value == null ? "{" : value);
            at = value == null ? open + 1 : close + 1;
        }
        return text.append(template.substring(at)).toString();
    }
}
