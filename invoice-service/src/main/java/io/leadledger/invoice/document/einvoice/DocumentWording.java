package io.leadledger.invoice.document.einvoice;

import io.leadledger.event.bill.InvoiceLine;
import io.leadledger.event.invoice.DocumentHeader;
import io.leadledger.event.invoice.DocumentType;
import io.leadledger.event.invoice.InvoiceReference;
import io.leadledger.id.Id;
import io.leadledger.invoice.document.DocumentContent;
import io.leadledger.invoice.document.DocumentPeriod;
import io.leadledger.money.Money;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a document speaks: German or English by the partner's language (R-056), the same in XML and PDF. Separators and
 * patterns are written down here and not taken from the JDK's locale data, which changes between releases.
 */
public final class DocumentWording {

    private static final String MINUS = "\u2212";

    private final boolean german;
    private final Locale locale;
    private final ResourceBundle sentences;
    private final DateTimeFormatter dates;

    private DocumentWording(boolean german) {
        this.german = german;
        this.locale = german ? Locale.GERMAN : Locale.ENGLISH;
        this.sentences = ResourceBundle.getBundle("io.leadledger.document.document", locale);
        this.dates = DateTimeFormatter.ofPattern(german ? "dd.MM.yyyy" : "d MMM yyyy", locale);
    }

    /** German for {@code de}, English for anything else. */
    public static DocumentWording of(DocumentContent content) {
        return in(content.buyer().language());
    }

    /** The same for what is no document. */
    public static DocumentWording in(@Nullable String language) {
        return new DocumentWording("de".equals(language));
    }

    /** {@code de} or {@code en}. */
    public String language() {
        return locale.getLanguage();
    }

    /** The sentence of that key with its parts filled in. */
    public String say(String key, Object... parts) {
        return new MessageFormat(sentences.getString("document." + key), locale).format(parts);
    }

    /** {@code 02.02.2026} or {@code 2 Feb 2026}. */
    public String date(LocalDate date) {
        return dates.format(date);
    }

    /** From one day to another, both inclusive, as short as it can be said: {@code 01.01.–31.01.2026}. */
    public String period(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return date(from);
        }
        if (from.getYear() != to.getYear()) {
            return date(from) + " – " + date(to);
        }
        if (german) {
            return DateTimeFormatter.ofPattern("dd.MM.").format(from) + "–" + date(to);
        }
        boolean sameMonth = from.getMonth() == to.getMonth();
        return sameMonth
                ? from.getDayOfMonth() + "–" + date(to)
                : DateTimeFormatter.ofPattern("d MMM", locale).format(from) + " – " + date(to);
    }

    /** When a document's leads were delivered, inside a sentence: {@code im Januar 2026}, {@code from 5–11 Jan 2026}. */
    public String inPeriod(DocumentHeader header) {
        LocalDate last = header.periodTo().minusDays(1);
        YearMonth month = YearMonth.from(header.periodFrom());
        if (header.periodFrom().equals(month.atDay(1)) && last.equals(month.atEndOfMonth())) {
            return say(
                    "period.month",
                    DateTimeFormatter.ofPattern("LLLL yyyy", locale).format(month));
        }
        return header.periodFrom().equals(last)
                ? say("period.day", date(last))
                : say("period.days", period(header.periodFrom(), last));
    }

    /** {@code 1.775,00} or {@code 1,775.00}, with as many decimals as the currency has, and a true minus sign. */
    public String amount(Money money) {
        DecimalFormat format = number();
        format.setMinimumFractionDigits(money.amount().scale());
        format.setMaximumFractionDigits(money.amount().scale());
        return (money.isNegative() ? MINUS : "") + format.format(money.amount().abs());
    }

    /** {@code 1.775,00 EUR} or {@code EUR 1,775.00}. */
    public String amountWithCurrency(Money money) {
        String currency = money.currency().getCurrencyCode();
        return german ? amount(money) + " " + currency : currency + " " + amount(money);
    }

    /** {@code 12.345} or {@code 12,345}. */
    public String count(long count) {
        return number().format(count);
    }

    /** {@code 19 %}, {@code 5,5 %} or {@code 19%}. */
    public String percent(BigDecimal percent) {
        return number().format(percent) + (german ? "\u00a0%" : "%");
    }

    /** The payment terms (EN 16931 BT-20), if there is anything to pay; on a credit note what becomes of it (D-25). */
    public String terms(DocumentContent content) {
        InvoiceReference corrected = content.reference();
        if (corrected != null) {
            return say("terms.credit-note", PrintedText.orEmpty(corrected.number()));
        }
        if (content.header().type() == DocumentType.CREDIT_NOTE) {
            return say("terms.credit-note.alone");
        }
        return content.isToBePaid() ? say("terms.invoice", date(content.header().dueDate())) : say("payment.nothing");
    }

    /** What the XML says in words (BT-22): the billing period where its dates are others, and what the tax decision demands. */
    List<String> notes(DocumentContent content) {
        DocumentHeader header = content.header();
        Stream<String> billed = DocumentPeriod.of(content).widened()
                ? Stream.of(say(
                        "note.billing-period",
                        period(header.periodFrom(), header.periodTo().minusDays(1))))
                : Stream.empty();
        return Stream.concat(billed, content.taxDecision().notices().stream().map(PrintedText::orEmpty))
                .filter(note -> !note.isEmpty())
                .toList();
    }

    /** BT-154: which lead, on a line per lead; never a person's name (R-055). Empty on any other line. */
    String lead(InvoiceLine line) {
        String lead = PrintedText.of(Id.text(line.leadId()));
        return lead == null ? "" : say("line.lead", lead);
    }

    private DecimalFormat number() {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator(german ? '.' : ',');
        symbols.setDecimalSeparator(german ? ',' : '.');
        return new DecimalFormat("#,##0.##########", symbols);
    }
}
