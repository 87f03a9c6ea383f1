package io.leadledger.invoice.document.pdf;

import io.leadledger.event.bill.Adjustment;
import io.leadledger.event.bill.InvoiceLine;
import io.leadledger.id.Id;
import io.leadledger.invoice.document.einvoice.PrintedText;
import io.leadledger.invoice.document.typesetting.Cells;
import io.leadledger.invoice.document.typesetting.Sheet;
import io.leadledger.invoice.document.typesetting.Typeface;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The lines, then their subtotal and the deductions and charges, which carry no position number. Rows go to the page by
 * the hundred, so that thousands of lines take no more memory than one page (the header repeats on each).
 */
final class LinesTable {

    private static final int BATCH = 100;

    private static final float SPACE = 5.5f;

    private final Sheet sheet;
    private final PdfWriter writer;
    private final LineTexts texts;
    private final PdfPTable table;

    LinesTable(Sheet sheet, PdfWriter writer, float width) {
        this.sheet = sheet;
        this.writer = writer;
        this.texts = new LineTexts(sheet);
        this.table = Cells.table(texts.widths(width));
        table.setTotalWidth(width);
        table.setComplete(false);
        table.setHeaderRows(1);
    }

    void addTo(Document page) {
        header();
        int rows = 0;
        for (InvoiceLine line : sheet.content().bill().lines()) {
            boolean startsBatch = rows > 0 && rows % BATCH == 0;
            if (startsBatch) {
                page.add(table);
            }
            line(line);
            if (startsBatch) {
                turnFullPage(page);
            }
            rows++;
        }
        adjustments();
        table.setComplete(true);
        page.add(table);
    }

    /** OpenPDF forgets the header on a page that begins with a new batch: such a page is begun, and headed, here. */
    private void turnFullPage(Document page) {
        float position = writer.getVerticalPosition(true);
        boolean full = position - page.bottom() < table.getRowHeight(table.getHeaderRows()) + 1;
        boolean turned = position > page.top() - 1;
        if (full) {
            page.newPage();
        }
        if (full || turned) {
            table.setSkipFirstHeader(false);
        }
    }

    private void header() {
        head(Cells.left(texts.head("line.position")));
        head(Cells.left(texts.head("line.description")));
        head(Cells.right(texts.head("line.quantity")));
        head(Cells.right(texts.head("line.unit-price")));
        head(Cells.right(texts.head("line.amount")));
    }

    private void line(InvoiceLine line) {
        float space = line.leadId() == null ? SPACE : 2.6f;
        row(Cells.left(texts.position(line)), space);
        row(Cells.left(description(line)), space);
        row(Cells.right(texts.quantity(line)), space);
        row(Cells.right(texts.amount(line.unitPrice())), space);
        row(Cells.right(texts.amount(line.net())), space);
    }

    /** On a line per assignment the period stands below the name; a line per lead is one of very many, so beside it. */
    private Phrase description(InvoiceLine line) {
        String period = sheet.wording().period(line.serviceFrom(), line.serviceTo());
        String told = (line.late() ? sheet.say("line.late", period) : period) + rate(line.vatPercent());
        String lead = PrintedText.of(Id.text(line.leadId()));
        Phrase description = sheet.type().strong(PrintedText.orEmpty(line.name()), 9.5f);
        String details = lead == null ? "\n" + told : "   " + sheet.say("line.lead", lead) + " · " + told;
        description.add(sheet.type().muted(details, 8));
        return description;
    }

    private void adjustments() {
        List<Adjustment> adjustments = sheet.content().bill().adjustments();
        if (adjustments.isEmpty()) {
            return;
        }
        wide(Cells.left(sheet.type().muted(sheet.say("line.subtotal"), 9.5f)));
        row(Cells.right(texts.amount(sheet.content().bill().totals().lines())), SPACE);
        for (Adjustment adjustment : adjustments) {
            Phrase told = sheet.type().strong(kind(adjustment), 9.5f);
            told.add(sheet.type().muted("\n" + PrintedText.orEmpty(adjustment.reason()), 8));
            wide(Cells.left(told));
            row(Cells.right(texts.amount(adjustment.amount())), SPACE);
        }
    }

    private String kind(Adjustment adjustment) {
        return sheet.say(adjustment.amount().isNegative() ? "line.deduction" : "line.charge")
                + rate(adjustment.vatRate());
    }

    /** Which rate something is billed at, where there are several (§ 14 Abs. 4 Nr. 8 UStG). */
    private String rate(@Nullable BigDecimal percent) {
        return percent == null || sheet.content().bill().totals().taxes().size() < 2
                ? ""
                : " · " + sheet.wording().percent(percent);
    }

    /** A description without position, quantity and price. */
    private void wide(PdfPCell cell) {
        row(Cells.empty(), SPACE);
        cell.setColspan(3);
        row(cell, SPACE);
    }

    private void head(PdfPCell cell) {
        cell.setPaddingBottom(6);
        table.addCell(Cells.underlined(cell, 0.9f, Typeface.INK));
    }

    private void row(PdfPCell cell, float space) {
        table.addCell(Cells.underlined(Cells.spaced(cell, space), 0.5f, Typeface.HAIRLINE));
    }
}
