package io.leadledger.invoice.document.letterhead;

import io.leadledger.event.invoice.InvoiceReference;
import io.leadledger.invoice.document.einvoice.PrintedText;
import io.leadledger.invoice.document.typesetting.Cells;
import io.leadledger.invoice.document.typesetting.Flow;
import io.leadledger.invoice.document.typesetting.Sheet;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** The upper third of the first page: who writes, to whom, the facts at the right, and the title with its sentence. */
public final class Letterhead {

    /** Brings the address into the window of an envelope (DIN 5008 form B). */
    private static final float BRAND_HEIGHT = 84;

    private static final float ADDRESS_WIDTH = 236;

    private static final float FACTS_WIDTH = 214;

    private final Sheet sheet;

    private final byte @Nullable [] logo;

    /** @param logo the seller's, which then stands for its name */
    public Letterhead(Sheet sheet, byte @Nullable [] logo) {
        this.sheet = sheet;
        this.logo = logo;
    }

    /** Begins the first page. */
    public void addTo(Flow flow) throws IOException {
        PdfPTable table = Cells.table(1);
        PdfPCell brand = logo == null ? name(flow.width()) : PrintedLogo.cell(logo);
        brand.setMinimumHeight(BRAND_HEIGHT);
        table.addCell(brand);
        table.addCell(Cells.around(addressAndFacts(flow.width())));
        table.addCell(Cells.gap(12));
        table.addCell(title(flow.width()));
        table.addCell(Cells.gap(sheet.air().belowTitle()));
        table.addCell(Cells.left(sheet.type().text(sentence(), 10)));
        table.addCell(Cells.gap(sheet.air().belowSentence()));
        flow.add(table);
    }

    private PdfPCell name(float width) {
        return Cells.left(Cells.fitted(size -> sheet.type().brand(sheet.seller(), size), 16, 11, width));
    }

    private PdfPCell title(float width) {
        return Cells.left(Cells.fitted(size -> sheet.type().strong(sheet.title(), size), 19, 12, width));
    }

    private PdfPTable addressAndFacts(float width) {
        PdfPTable table = Cells.table(ADDRESS_WIDTH, width - ADDRESS_WIDTH - FACTS_WIDTH, FACTS_WIDTH);
        PdfPCell address = Cells.around(new AddressField(sheet, ADDRESS_WIDTH).table());
        address.setPaddingTop(sheet.air().aboveAddress());
        table.addCell(address);
        table.addCell(Cells.empty());
        table.addCell(Cells.around(new Facts(sheet, FACTS_WIDTH).table()));
        return table;
    }

    private String sentence() {
        InvoiceReference corrected = sheet.content().reference();
        if (corrected != null) {
            return sheet.say(
                    "sentence.credit-note",
                    PrintedText.orEmpty(corrected.number()),
                    sheet.wording().date(corrected.issueDate()));
        }
        return switch (Lateness.of(sheet.content().bill())) {
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
}
