package io.leadledger.invoice.document.letterhead;

import io.leadledger.event.invoice.Buyer;
import io.leadledger.event.party.Address;
import io.leadledger.invoice.document.einvoice.PrintedText;
import io.leadledger.invoice.document.typesetting.Cells;
import io.leadledger.invoice.document.typesetting.Sheet;
import io.leadledger.invoice.document.typesetting.Typeface;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** Where the document goes, under the sender's line; in smaller letters where it would not fit an envelope's window. */
final class AddressField {

    private static final float HEIGHT = 112;

    private static final float LARGEST = 11;

    private static final float LEAST = 8;

    private final Sheet sheet;
    private final float width;
    private final List<String> lines;

    AddressField(Sheet sheet, float width) {
        this.sheet = sheet;
        this.width = width;
        Buyer buyer = sheet.content().buyer();
        Address to = buyer.address();
        this.lines = Stream.of(
                        buyer.name(),
                        buyer.contactPerson(),
                        to.street(),
                        PrintedText.joined(" ", to.postcode(), to.city()),
                        abroad(to))
                .map(PrintedText::of)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    PdfPTable table() {
        float size = LARGEST;
        while (size > LEAST && height(of(size)) > HEIGHT) {
            size--;
        }
        PdfPTable table = of(size);
        table.addCell(Cells.gap(Math.max(0, HEIGHT - height(of(size)))));
        return table;
    }

    private PdfPTable of(float size) {
        PdfPTable table = Cells.table(1);
        PdfPCell from = Cells.left(Cells.fitted(at -> sheet.type().muted(sender(), at), 7, 5.5f, width));
        from.setPaddingBottom(4);
        table.addCell(Cells.underlined(from, 0.6f, Typeface.HAIRLINE));
        table.addCell(Cells.gap(5));
        lines.forEach(line -> table.addCell(Cells.left(sheet.type().text(line, size))));
        return table;
    }

    private float height(PdfPTable table) {
        table.setTotalWidth(width);
        return table.getTotalHeight();
    }

    private String sender() {
        Address from = sheet.content().seller().address();
        return PrintedText.joined(
                " · ", sheet.seller(), from.street(), PrintedText.joined(" ", from.postcode(), from.city()));
    }

    private @Nullable String abroad(Address to) {
        String country = sheet.country(to.country());
        String home = sheet.content().seller().address().country();
        return country == null || Objects.equals(to.country(), home) ? null : country.toUpperCase(Locale.ROOT);
    }
}
