package io.leadledger.invoice.document.pdf;

import io.leadledger.event.bill.Totals;
import io.leadledger.invoice.document.typesetting.Cells;
import io.leadledger.invoice.document.typesetting.Sheet;
import io.leadledger.invoice.document.typesetting.Typeface;
import io.leadledger.money.Money;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** Net, VAT and what is to be paid, one under another; as wide as its longest label and number. */
final class SumsTable {

    private static final float GUTTER = 12;

    private record Row(Phrase label, Phrase amount) {}

    private final Sheet sheet;
    private final List<Row> rows = new ArrayList<>();

    SumsTable(Sheet sheet) {
        this.sheet = sheet;
        Totals totals = sheet.content().bill().totals();
        sum(sheet.say("total.net"), totals.net());
        if (sheet.isSubjectToVat()) {
            totals.taxes()
                    .forEach(tax -> sum(sheet.say("total.tax", sheet.wording().percent(tax.vatPercent())), tax.tax()));
        }
        rows.add(new Row(
                sheet.type().strong(sheet.say(sheet.isCreditNote() ? "total.credit" : "total.gross"), 12.5f),
                sheet.type().strong(sheet.wording().amountWithCurrency(totals.total()), 12.5f)));
    }

    /** The least width in points in which no number breaks. */
    float width() {
        return labels() + amounts();
    }

    PdfPTable table() {
        PdfPTable table = Cells.table(labels(), amounts());
        for (int i = 0; i < rows.size() - 1; i++) {
            table.addCell(spaced(Cells.left(rows.get(i).label()), i == 0));
            table.addCell(spaced(Cells.right(rows.get(i).amount()), i == 0));
        }
        table.addCell(overlined(Cells.left(rows.getLast().label())));
        table.addCell(overlined(Cells.right(rows.getLast().amount())));
        return table;
    }

    private float labels() {
        return Cells.widest(rows.stream().map(Row::label)) + GUTTER;
    }

    private float amounts() {
        return Cells.widest(rows.stream().map(Row::amount)) + 1;
    }

    private void sum(String label, Money money) {
        rows.add(new Row(
                sheet.type().muted(label, 9.5f),
                sheet.type().text(sheet.wording().amount(money), 9.5f)));
    }

    /** The first stands as high as the head of the VAT beside it. */
    private static PdfPCell spaced(PdfPCell cell, boolean isFirst) {
        PdfPCell spaced = Cells.spaced(cell, 3.5f);
        spaced.setPaddingTop(isFirst ? 0 : 3.5f);
        return spaced;
    }

    private static PdfPCell overlined(PdfPCell cell) {
        cell.setBorder(PdfPCell.TOP);
        cell.setBorderWidthTop(0.9f);
        cell.setBorderColorTop(Typeface.INK);
        return Cells.spaced(cell, 7);
    }
}
