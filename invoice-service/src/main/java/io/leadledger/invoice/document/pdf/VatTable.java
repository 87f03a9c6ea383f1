package io.leadledger.invoice.document.pdf;

import io.leadledger.event.bill.TaxTotal;
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

/**
 * Net, VAT and gross of each rate (Art. 226 (8) to (10) Directive 2006/112/EC), and of several together; as wide as its longest numbers.
 */
final class VatTable {

    private static final float GUTTER = 10;

    private final Sheet sheet;
    private final List<List<Phrase>> rows = new ArrayList<>();
    private final float[] widths = new float[4];

    VatTable(Sheet sheet) {
        this.sheet = sheet;
        rows.add(List.of(head("vat.rate"), head("vat.net"), head("vat.tax"), head("vat.gross")));
        Totals totals = sheet.content().bill().totals();
        totals.taxes().forEach(tax -> rows.add(row(tax)));
        if (totals.taxes().size() > 1) {
            rows.add(List.of(
                    sheet.type().text(sheet.say("vat.total"), 8),
                    amount(totals.net()),
                    amount(totals.tax()),
                    amount(totals.total())));
        }
        for (int column = 0; column < widths.length; column++) {
            int of = column;
            widths[column] = Cells.widest(rows.stream().map(row -> row.get(of))) + (column == 0 ? 2 : GUTTER);
        }
    }

    /** The least width in points in which no number breaks. */
    float width() {
        return widths[0] + widths[1] + widths[2] + widths[3];
    }

    PdfPTable table() {
        PdfPTable table = Cells.table(widths);
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < widths.length; column++) {
                table.addCell(cell(row, column));
            }
        }
        return table;
    }

    private PdfPCell cell(int row, int column) {
        Phrase said = rows.get(row).get(column);
        PdfPCell cell = column == 0 ? Cells.left(said) : Cells.right(said);
        if (row > 0) {
            return row > sheet.content().bill().totals().taxes().size() ? overlined(cell) : Cells.spaced(cell, 4);
        }
        cell.setPaddingBottom(4);
        return Cells.underlined(cell, 0.6f, Typeface.HAIRLINE);
    }

    private static PdfPCell overlined(PdfPCell cell) {
        cell.setBorder(PdfPCell.TOP);
        cell.setBorderWidthTop(0.6f);
        cell.setBorderColorTop(Typeface.HAIRLINE);
        return Cells.spaced(cell, 4);
    }

    private List<Phrase> row(TaxTotal tax) {
        return List.of(
                sheet.type().text(sheet.wording().percent(tax.vatPercent()), 8),
                amount(tax.net()),
                amount(tax.tax()),
                amount(tax.net().plus(tax.tax())));
    }

    private Phrase head(String key) {
        return sheet.type().muted(sheet.say(key), 7.5f);
    }

    private Phrase amount(Money money) {
        return sheet.type().text(sheet.wording().amount(money), 8);
    }
}
