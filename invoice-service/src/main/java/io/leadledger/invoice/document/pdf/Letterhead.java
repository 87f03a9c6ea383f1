package io.leadledger.invoice.document.pdf;

import io.leadledger.event.bill.InvoiceLine;
import io.leadledger.event.invoice.Buyer;
import io.leadledger.event.invoice.DocumentHeader;
import io.leadledger.event.invoice.InvoiceReference;
import io.leadledger.event.party.Address;
import io.leadledger.invoice.document.einvoice.PrintedText;
import io.leadledger.invoice.document.typesetting.Cells;
import io.leadledger.invoice.document.typesetting.Sheet;
import io.leadledger.invoice.document.typesetting.Typeface;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** The upper third of the first page: who writes, to whom, the facts at the right, and the title with its sentence. */
final class Letterhead {

    /** Brings the address into the window of an envelope (DIN 5008 form B). */
    private static final float BRAND_HEIGHT = 84;

    private static final float ADDRESS_HEIGHT = 112;

    private final Sheet sheet;

    private final byte @Nullable [] logo;

    Letterhead(Sheet sheet, byte @Nullable [] logo) {
        this.sheet = sheet;
        this.logo = logo;
    }

    void addTo(Document page) throws IOException {
        PdfPTable table = Cells.table(1);
        PdfPCell brand = logo == null ? Cells.left(sheet.type().brand(sheet.seller(), 16)) : PrintedLogo.cell(logo);
        brand.setMinimumHeight(BRAND_HEIGHT);
        table.addCell(brand);
        page.add(table);
        page.add(addressAndFacts());
        Paragraph title = new Paragraph(sheet.type().strong(sheet.title(), 19));
        title.setSpacingAfter(7);
        page.add(title);
        Paragraph sentence = new Paragraph(sheet.type().text(sentence(), 10));
        sentence.setSpacingAfter(12);
        page.add(sentence);
    }

    private PdfPTable addressAndFacts() {
        PdfPTable table = Cells.table(52, 6, 42);
        PdfPCell address = Cells.around(address());
        address.setMinimumHeight(ADDRESS_HEIGHT);
        table.addCell(address);
        table.addCell(Cells.empty());
        table.addCell(Cells.around(facts()));
        table.setSpacingAfter(12);
        return table;
    }

    private PdfPTable address() {
        Buyer buyer = sheet.content().buyer();
        Address to = buyer.address();
        PdfPTable table = Cells.table(1);
        PdfPCell from = Cells.left(sheet.type().muted(senderLine(), 7));
        from.setPaddingBottom(4);
        table.addCell(Cells.underlined(from, 0.6f, Typeface.HAIRLINE));
        table.addCell(Cells.spaced(Cells.empty(), 2));
        Stream.of(buyer.name(), buyer.contactPerson(), to.street(), join(" ", to.postcode(), to.city()), abroad(to))
                .map(PrintedText::of)
                .filter(Objects::nonNull)
                .forEach(line -> table.addCell(Cells.left(sheet.type().text(line, 11))));
        return table;
    }

    private String senderLine() {
        Address from = sheet.content().seller().address();
        return join(" · ", sheet.seller(), from.street(), join(" ", from.postcode(), from.city()));
    }

    private @Nullable String abroad(Address to) {
        String country = sheet.country(to.country());
        return country == null
                        || Objects.equals(
                                to.country(), sheet.content().seller().address().country())
                ? null
                : country.toUpperCase(Locale.ROOT);
    }

    private PdfPTable facts() {
        DocumentHeader header = sheet.content().header();
        InvoiceReference corrected = sheet.content().reference();
        PdfPTable table = Cells.table(46, 54);
        strongFact(table, sheet.isCreditNote() ? "fact.credit-note.number" : "fact.number", sheet.number());
        fact(
                table,
                sheet.isCreditNote() ? "fact.credit-note.date" : "fact.date",
                sheet.wording().date(header.issueDate()));
        if (corrected != null) {
            fact(table, "fact.corrected.number", corrected.number());
            fact(table, "fact.corrected.date", sheet.wording().date(corrected.issueDate()));
        }
        fact(
                table,
                lateness() == Lateness.NONE ? "fact.period" : "fact.billing-period",
                sheet.wording().period(header.periodFrom(), header.periodTo().minusDays(1)));
        if (sheet.content().isToBePaid()) {
            strongFact(table, "fact.due", sheet.wording().date(header.dueDate()));
        }
        fact(table, "fact.vat-id", sheet.vatIds().buyer());
        fact(table, "fact.buyer-reference", sheet.content().buyer().buyerReference());
        fact(table, "fact.contact", sheet.content().seller().contact().name());
        return table;
    }

    private void fact(PdfPTable table, String key, @Nullable String value) {
        String printable = PrintedText.of(value);
        if (printable != null) {
            table.addCell(Cells.spaced(Cells.left(sheet.type().muted(sheet.say(key), 9)), 2.4f));
            table.addCell(Cells.spaced(Cells.right(sheet.type().text(printable, 9)), 2.4f));
        }
    }

    private void strongFact(PdfPTable table, String key, String value) {
        table.addCell(Cells.spaced(Cells.left(sheet.type().muted(sheet.say(key), 9)), 2.4f));
        table.addCell(Cells.spaced(Cells.right(sheet.type().strong(value, 9)), 2.4f));
    }

    private String sentence() {
        InvoiceReference corrected = sheet.content().reference();
        if (corrected != null) {
            return sheet.say(
                    "sentence.credit-note",
                    PrintedText.orEmpty(corrected.number()),
                    sheet.wording().date(corrected.issueDate()));
        }
        return switch (lateness()) {
            case NONE ->
                sheet.say(
                        "sentence.invoice",
                        sheet.wording().inPeriod(sheet.content().header()));
            case SOME ->
                sheet.say(
                        "sentence.invoice.some-late",
                        sheet.wording().inPeriod(sheet.content().header()));
            case ALL -> sheet.say("sentence.invoice.all-late");
        };
    }

    /** How many of the lines were reported late: then the period above is not that of all of them. */
    private enum Lateness {
        NONE,
        SOME,
        ALL
    }

    private Lateness lateness() {
        List<InvoiceLine> lines = sheet.content().bill().lines();
        if (lines.stream().noneMatch(InvoiceLine::late)) {
            return Lateness.NONE;
        }
        return lines.stream().allMatch(InvoiceLine::late) ? Lateness.ALL : Lateness.SOME;
    }

    static String join(String separator, @Nullable String... parts) {
        return Stream.of(parts).map(PrintedText::of).filter(Objects::nonNull).collect(Collectors.joining(separator));
    }
}
