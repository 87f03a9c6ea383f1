package io.leadledger.invoice.document.pdf;

import io.leadledger.event.partner.Address;
import io.leadledger.event.partner.SellerProfile;
import io.leadledger.invoice.document.einvoice.PrintableText;
import java.util.List;
import java.util.Objects;
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

    private static final float COUNT_WIDTH = 24;

    private final Sheet sheet;
    private final PdfPTable seller;
    private @Nullable PdfTemplate pageCount;

    RunningFooter(Sheet sheet, float width) {
        this.sheet = sheet;
        this.seller = seller();
        seller.setTotalWidth(width);
    }

    /** How much of the page's foot it takes, in points. */
    float height() {
        return PAGE_LINE + GAP + seller.getTotalHeight() + 2 * GAP;
    }

    @Override
    public void onOpenDocument(PdfWriter writer, Document page) {
        pageCount = writer.getDirectContent().createTemplate(COUNT_WIDTH, SIZE * 2);
    }

    @Override
    public void onEndPage(PdfWriter writer, Document page) {
        PdfContentByte canvas = writer.getDirectContent();
        seller.writeSelectedRows(0, -1, page.left(), PAGE_LINE + GAP + seller.getTotalHeight(), canvas);
        ColumnText.showTextAligned(
                canvas, Element.ALIGN_LEFT, sheet.type().muted(sheet.title(), SIZE), page.left(), PAGE_LINE, 0);
        String current = sheet.say("page.current", sheet.wording().count(page.getPageNumber()));
        float end = page.right() - COUNT_WIDTH;
        ColumnText.showTextAligned(canvas, Element.ALIGN_RIGHT, sheet.type().muted(current, SIZE), end, PAGE_LINE, 0);
        canvas.addTemplate(Objects.requireNonNull(pageCount), end, PAGE_LINE - SIZE);
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document page) {
        ColumnText.showTextAligned(
                Objects.requireNonNull(pageCount),
                Element.ALIGN_LEFT,
                sheet.type().muted(" " + sheet.wording().count(writer.getPageNumber() - 1L), SIZE),
                0,
                SIZE,
                0);
    }

    private PdfPTable seller() {
        SellerProfile seller = sheet.content().seller();
        Address address = seller.address();
        List<PdfPTable> columns = Stream.of(
                        column(
                                sheet.seller(),
                                address.street(),
                                Letterhead.join(" ", address.postcode(), address.city()),
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
                .flatMap(Stream::ofNullable)
                .toList();
        PdfPTable table = new PdfPTable(Math.max(1, columns.size()));
        columns.forEach(column -> {
            PdfPCell cell = Cells.around(column);
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
    private @Nullable PdfPTable column(String heading, @Nullable String... typed) {
        List<String> lines = Stream.of(typed)
                .map(PrintableText::of)
                .flatMap(Stream::ofNullable)
                .toList();
        if (lines.isEmpty()) {
            return null;
        }
        PdfPTable column = Cells.table(1);
        column.addCell(Cells.left(sheet.type().strong(heading, SIZE)));
        lines.forEach(line -> column.addCell(Cells.left(sheet.type().muted(line, SIZE))));
        return column;
    }

    private @Nullable String labelled(String key, @Nullable String typed) {
        String value = PrintableText.of(typed);
        return value == null ? null : sheet.say(key, value);
    }
}
