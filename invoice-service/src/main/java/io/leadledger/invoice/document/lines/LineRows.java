package io.leadledger.invoice.document.lines;

import io.leadledger.event.bill.Adjustment;
import io.leadledger.event.bill.InvoiceLine;
import io.leadledger.id.Id;
import io.leadledger.invoice.document.einvoice.PrintedText;
import io.leadledger.invoice.document.typesetting.Cells;
import io.leadledger.invoice.document.typesetting.Sheet;
import io.leadledger.invoice.document.typesetting.Typeface;
import io.leadledger.money.Money;
import java.math.BigDecimal;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** How each kind of row looks; all of them in the same five columns. */
final class LineRows {

    /** Of a line per lead, which is one of very many. */
    private static final float DENSE = 2.6f;

    private static final float CARRIED = 5;

    private final Sheet sheet;
    private final LineTexts texts;
    private final float[] widths;

    LineRows(Sheet sheet, float width) {
        this.sheet = sheet;
        this.texts = new LineTexts(sheet);
        this.widths = texts.widths(width);
    }

    PdfPTable table(Consumer<PdfPTable> rows) {
        PdfPTable table = Cells.table(widths);
        table.setTableEvent(new RowRules(0.5f, Typeface.HAIRLINE));
        rows.accept(table);
        return table;
    }

    void header(PdfPTable table) {
        table.setTableEvent(new RowRules(0.9f, Typeface.INK));
        head(table, Cells.left(texts.head("line.position")));
        head(table, Cells.left(texts.head("line.description")));
        head(table, Cells.right(texts.head("line.quantity")));
        head(table, Cells.right(texts.head("line.unit-price")));
        head(table, Cells.right(texts.head("line.amount")));
    }

    Consumer<PdfPTable> of(InvoiceLine line) {
        float space = line.leadId() == null ? sheet.air().row() : DENSE;
        return table -> {
            row(table, Cells.left(texts.position(line)), space);
            row(table, airy(Cells.left(description(line))), space);
            row(table, Cells.right(texts.quantity(line)), space);
            row(table, Cells.right(texts.amount(line.unitPrice())), space);
            row(table, Cells.right(texts.amount(line.net())), space);
        };
    }

    Consumer<PdfPTable> subtotal(Money sum) {
        return wide(
                sheet.type().muted(sheet.say("line.subtotal"), 9.5f),
                sum,
                sheet.air().row());
    }

    Consumer<PdfPTable> of(Adjustment adjustment) {
        Phrase told = sheet.type().strong(kind(adjustment), 9.5f);
        told.add(sheet.type().muted("\n" + PrintedText.orEmpty(adjustment.reason()), 8));
        return wide(told, adjustment.amount(), sheet.air().row());
    }

    /** The sum at the end of a page and at the beginning of the next. */
    Consumer<PdfPTable> carried(String key, Money sum) {
        return wide(sheet.type().muted(sheet.say(key), 9.5f), sum, CARRIED);
    }

    /** A description without position, quantity and price. */
    private Consumer<PdfPTable> wide(Phrase told, Money amount, float space) {
        return table -> {
            row(table, Cells.empty(), space);
            PdfPCell cell = airy(Cells.left(told));
            cell.setColspan(3);
            row(table, cell, space);
            row(table, Cells.right(texts.amount(amount)), space);
        };
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

    private static PdfPCell airy(PdfPCell cell) {
        cell.setLeading(0, 1.4f);
        return cell;
    }

    private static void head(PdfPTable table, PdfPCell cell) {
        cell.setPaddingBottom(6);
        table.addCell(cell);
    }

    private static void row(PdfPTable table, PdfPCell cell, float space) {
        table.addCell(Cells.spaced(cell, space));
    }
}
