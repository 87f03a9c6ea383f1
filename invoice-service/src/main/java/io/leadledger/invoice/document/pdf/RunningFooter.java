package io.leadledger.invoice.document.pdf;

import io.leadledger.event.party.Address;
import io.leadledger.event.party.SellerProfile;
import io.leadledger.invoice.document.einvoice.PrintedText;
import io.leadledger.invoice.document.typesetting.Cells;
import io.leadledger.invoice.document.typesetting.Sheet;
import io.leadledger.invoice.document.typesetting.Typeface;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** Under every page: the seller's register and tax data, and "Page 1 of 3", whose last number is known at the end. */
final class RunningFooter extends PdfPageEventHelper {

    private static final float SIZE = 7;

    private static final float PAGE_LINE = 28;

    private static final float GAP = 14;

    private static final float NUMBER_WIDTH = 120;

    private final Sheet sheet;
    private final PdfPTable seller;
    private final List<PdfTemplate> pageNumbers = new ArrayList<>();

    RunningFooter(Sheet sheet, float width) {
        this.sheet = sheet;
        this.seller = seller();
        seller.setTotalWidth(width);
    }

    /** How much of the page's foot it takes, in points. */
    float height() {
        return PAGE_LINE + GAP + seller.getTotalHeight() + 1.5f * GAP;
    }

    @Override
    public void onEndPage(PdfWriter writer, Document page) {
        PdfContentByte canvas = writer.getDirectContent();
        seller.writeSelectedRows(0, -1, page.left(), PAGE_LINE + GAP + seller.getTotalHeight(), canvas);
        ColumnText.showTextAligned(
                canvas, Element.ALIGN_LEFT, sheet.type().muted(sheet.title(), SIZE), page.left(), PAGE_LINE, 0);
        PdfTemplate pageNumber = canvas.createTemplate(NUMBER_WIDTH, SIZE * 2);
        canvas.addTemplate(pageNumber, page.right() - NUMBER_WIDTH, PAGE_LINE - SIZE);
        pageNumbers.add(pageNumber);
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document page) {
        String last = sheet.wording().count(pageNumbers.size());
        for (int i = 0; i < pageNumbers.size(); i++) {
            String number = sheet.say("page.number", sheet.wording().count(i + 1L), last);
            ColumnText.showTextAligned(
                    pageNumbers.get(i), Element.ALIGN_RIGHT, sheet.type().muted(number, SIZE), NUMBER_WIDTH, SIZE, 0);
        }
    }

    private PdfPTable seller() {
        SellerProfile seller = sheet.content().seller();
        Address address = seller.address();
        List<Column> columns = Stream.of(
                        column(
                                24,
                                sheet.seller(),
                                address.street(),
                                Letterhead.join(" ", address.postcode(), address.city()),
                                sheet.country(address.country())),
                        column(
                                30,
                                sheet.say("footer.contact"),
                                seller.contact().name(),
                                seller.contact().phone(),
                                seller.contact().email()),
                        column(20, sheet.say("footer.register"), seller.registerNumber()),
                        column(
                                26,
                                sheet.say("footer.tax"),
                                labelled("footer.vat-id", sheet.vatIds().seller()),
                                labelled("footer.tax-number", seller.taxNumber()),
                                labelled("footer.tax-office", seller.taxOffice())))
                .flatMap(Stream::ofNullable)
                .toList();
        return inOneRow(columns);
    }

    private static PdfPTable inOneRow(List<Column> columns) {
        if (columns.isEmpty()) {
            return Cells.table(1);
        }
        float[] widths = new float[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = columns.get(i).width();
        }
        PdfPTable table = new PdfPTable(widths);
        columns.forEach(column -> {
            PdfPCell cell = Cells.around(column.lines());
            cell.setBorder(PdfPCell.TOP);
            cell.setBorderWidthTop(0.6f);
            cell.setBorderColorTop(Typeface.HAIRLINE);
            cell.setPaddingTop(9);
            cell.setPaddingRight(8);
            table.addCell(cell);
        });
        return table;
    }

    /** A heading over what is known; nothing at all where nothing is. */
    private @Nullable Column column(float width, String heading, @Nullable String... typed) {
        List<String> lines = Stream.of(typed)
                .map(PrintedText::of)
                .flatMap(Stream::ofNullable)
                .toList();
        if (lines.isEmpty()) {
            return null;
        }
        PdfPTable table = Cells.table(1);
        table.addCell(Cells.left(sheet.type().strong(heading, SIZE)));
        lines.forEach(line -> table.addCell(Cells.left(sheet.type().muted(line, SIZE))));
        return new Column(width, table);
    }

    private @Nullable String labelled(String key, @Nullable String typed) {
        String value = PrintedText.of(typed);
        return value == null ? null : sheet.say(key, value);
    }

    private record Column(float width, PdfPTable lines) {}
}
