package io.leadledger.invoice.mailtext;

import io.leadledger.api.invoice.mailtext.MailKind;
import io.leadledger.event.invoice.DocumentHeader;
import io.leadledger.invoice.document.DocumentContent;
import io.leadledger.invoice.document.einvoice.DocumentWording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is put in the places of a text. It is replaced and nothing else: no text is ever run, and what is put in is never read as a
 * placeholder again.
 *
 * @param values by name
 */
public record Placeholders(Map<String, String> values) {

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");

    /** What is left to pay; of reminders only. */
    public static final String OPEN = "open";

    private static final Map<String, String> EXAMPLE_OPEN = Map.of("de", "1.112,25 EUR", "en", "EUR 1,112.25");

    private static final Map<String, String> EXAMPLE_DE = Map.of(
            "number", "LEADS-2026-0001",
            "date", "02.02.2026",
            "due", "16.02.2026",
            "period", "01.01.–31.01.2026",
            "total", "2.112,25 EUR",
            "invoice", "LEADS-2026-0001",
            "partner", "Alpha Solar GmbH");

    private static final Map<String, String> EXAMPLE_EN = Map.of(
            "number", "LEADS-2026-0001",
            "date", "2 Feb 2026",
            "due", "16 Feb 2026",
            "period", "1–31 Jan 2026",
            "total", "EUR 2,112.25",
            "invoice", "LEADS-2026-0001",
            "partner", "Alpha Solar Ltd");

    /** Of a document. */
    public static Placeholders of(DocumentContent content, String link) {
        DocumentWording wording = DocumentWording.of(content);
        DocumentHeader header = content.header();
        return new Placeholders(Map.of(
                "number", header.number(),
                "date", wording.date(header.issueDate()),
                "due", wording.date(header.dueDate()),
                "period", wording.period(header.periodFrom(), header.periodTo().minusDays(1)),
                "total", wording.amountWithCurrency(content.bill().totals().total()),
                "invoice",
                        content.reference() == null
                                ? header.number()
                                : content.reference().number(),
                "partner", Objects.requireNonNullElse(content.buyer().name(), ""),
                "seller", Objects.requireNonNullElse(content.seller().legalName(), ""),
                "link", link));
    }

    public Placeholders with(String name, String value) {
        Map<String, String> more = new HashMap<>(values);
        more.put(name, value);
        return new Placeholders(more);
    }

    /** Of a document that is made up; part of it is paid. */
    static Placeholders example(String language, String seller, String link) {
        Map<String, String> values = new HashMap<>(language.equals("de") ? EXAMPLE_DE : EXAMPLE_EN);
        values.put(OPEN, EXAMPLE_OPEN.getOrDefault(language, ""));
        values.put("seller", seller);
        values.put("link", link);
        return new Placeholders(values);
    }

    /** The names in braces that are no placeholder of such a mail. */
    static List<String> unknownIn(MailKind kind, String text) {
        return PLACE.matcher(text)
                .results()
                .map(place -> place.group(1))
                .filter(name -> !EXAMPLE_DE.containsKey(name) && !name.equals("seller") && !name.equals("link"))
                .filter(name -> !kind.isReminder() || !name.equals(OPEN))
                .distinct()
                .toList();
    }

    String fill(String text) {
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(value(place)));
    }

    private String value(MatchResult place) {
        return values.getOrDefault(place.group(1), place.group());
    }
}
