package io.leadledger.invoice.document.letterhead;

import io.leadledger.invoice.document.typesetting.Cells;
import io.leadledger.invoice.document.typesetting.Sheet;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** Under every page: the seller's register and tax data, and "Page 1 of 3", whose last number is known at the end. */
public final class RunningFooter extends PdfPageEventHelper {

    private static final float SIZE = 7;

    private static final float LEAST = 3;

    private static final float PAGE_LINE = 28;

    private static final float GAP = 14;

    private static final float NUMBER_WIDTH = 120;

    private final Sheet sheet;
    private final PdfPTable seller;
    private final Phrase document;
    private final List<PdfTemplate> pageNumbers = new ArrayList<>();

    /** @param hybrid whether the file carries its e-invoice */
    public RunningFooter(Sheet sheet, float width, boolean hybrid) {
        this.sheet = sheet;
        this.seller = new SellerColumns(sheet, width).table();
        String told = hybrid ? sheet.title() + " · ZUGFeRD, EN 16931" : sheet.title();
        this.document = Cells.fitted(size -> sheet.type().muted(told, size), SIZE, LEAST, width - NUMBER_WIDTH);
    }

    /** How much of the page's foot it takes, in points. */
    public float height() {
        return PAGE_LINE + GAP + seller.getTotalHeight() + 0.9f * GAP;
    }

    @Override
    public void onEndPage(PdfWriter writer, Document page) {
        PdfContentByte canvas = writer.getDirectContent();
        seller.writeSelectedRows(0, -1, page.left(), PAGE_LINE + GAP + seller.getTotalHeight(), canvas);
        ColumnText.showTextAligned(canvas, Element.ALIGN_LEFT, document, page.left(), PAGE_LINE, 0);
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
}
