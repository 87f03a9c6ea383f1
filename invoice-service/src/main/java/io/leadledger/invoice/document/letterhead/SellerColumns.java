package io.leadledger.invoice.document.letterhead;

import io.leadledger.event.party.Address;
import io.leadledger.event.party.SellerProfile;
import io.leadledger.invoice.document.einvoice.PrintedText;
import io.leadledger.invoice.document.typesetting.Cells;
import io.leadledger.invoice.document.typesetting.Sheet;
import io.leadledger.invoice.document.typesetting.Typeface;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/**
 * The seller's address, contact, register and tax data side by side. A column is as wide as what it says; where that is
 * too much together, the long ones share what the short ones leave, and a long name stands above them all.
 */
final class SellerColumns {

    private static final float SIZE = 7;

    private static final float GUTTER = 14;

    private static final float LONGEST_NAME = 160;

    private record Column(Phrase heading, List<Phrase> lines) {

        float width() {
            return Cells.widest(Stream.concat(Stream.of(heading), lines.stream())) + GUTTER;
        }
    }

    private final Sheet sheet;
    private final float width;
    private final List<Column> columns;
    private final @Nullable Phrase longName;

    SellerColumns(Sheet sheet, float width) {
        this.sheet = sheet;
        this.width = width;
        SellerProfile seller = sheet.content().seller();
        Address address = seller.address();
        Phrase name = strong(sheet.seller());
        this.longName = Cells.widest(Stream.of(name)) > LONGEST_NAME ? name : null;
        this.columns = Stream.of(
                        column(
                                longName == null ? sheet.seller() : sheet.say("footer.address"),
                                address.street(),
                                PrintedText.joined(" ", address.postcode(), address.city()),
                                sheet.country(address.country())),
                        column(
                                sheet.say("footer.contact"),
                                seller.contact().name(),
                                seller.contact().phone(),
                                seller.contact().email()),
                        column(sheet.say("footer.register"), seller.registerNumber()),
                        column(
                                sheet.say("footer.tax"),
                                labelled("footer.vat-id", sheet.vatIds().seller()),
                                labelled("footer.tax-number", seller.taxNumber()),
                                labelled("footer.tax-office", seller.taxOffice())))
                .filter(column -> !column.lines().isEmpty())
                .toList();
    }

    PdfPTable table() {
        PdfPTable table = Cells.table(1);
        PdfPCell above = longName == null ? Cells.empty() : Cells.left(longName);
        above.setBorder(PdfPCell.TOP);
        above.setBorderWidthTop(0.6f);
        above.setBorderColorTop(Typeface.HAIRLINE);
        above.setPaddingTop(7);
        table.addCell(above);
        if (!columns.isEmpty()) {
            table.addCell(Cells.around(sideBySide()));
        }
        table.setTotalWidth(width);
        return table;
    }

    private PdfPTable sideBySide() {
        PdfPTable table = Cells.table(widths());
        for (Column column : columns) {
            PdfPTable lines = Cells.table(1);
            lines.addCell(Cells.left(column.heading()));
            column.lines().forEach(line -> lines.addCell(Cells.left(line)));
            PdfPCell cell = Cells.around(lines);
            cell.setPaddingRight(GUTTER);
            table.addCell(cell);
        }
        return table;
    }

    /** From the narrowest to the widest, each takes what it needs, and at most an equal share of what is left. */
    private float[] widths() {
        float[] widths = new float[columns.size()];
        float left = width;
        int open = widths.length;
        List<Integer> narrowestFirst = IntStream.range(0, widths.length)
                .boxed()
                .sorted(Comparator.comparing(of -> columns.get(of).width()))
                .toList();
        for (int of : narrowestFirst) {
            widths[of] = Math.min(columns.get(of).width(), left / open);
            left -= widths[of];
            open--;
        }
        for (int of = 0; of < widths.length; of++) {
            widths[of] += left / widths.length;
        }
        return widths;
    }

    private Column column(String heading, @Nullable String... typed) {
        return new Column(
                strong(heading),
                Stream.of(typed)
                        .map(PrintedText::of)
                        .flatMap(Stream::ofNullable)
                        .map(line -> sheet.type().muted(line, SIZE))
                        .toList());
    }

    private Phrase strong(String text) {
        return sheet.type().strong(text, SIZE);
    }

    private @Nullable String labelled(String key, @Nullable String typed) {
        String value = PrintedText.of(typed);
        return value == null ? null : sheet.say(key, value);
    }
}
