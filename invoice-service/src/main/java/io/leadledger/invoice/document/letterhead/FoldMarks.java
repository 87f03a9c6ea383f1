package io.leadledger.invoice.document.letterhead;

import io.leadledger.invoice.document.typesetting.Typeface;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;

/** Where the first page is folded for an envelope with a window, and punched (DIN 5008 form B: 105, 148.5 and 210 mm). */
public final class FoldMarks extends PdfPageEventHelper {

    private static final float MILLIMETRE = 72 / 25.4f;

    @Override
    public void onEndPage(PdfWriter writer, Document page) {
        if (writer.getPageNumber() == 1) {
            PdfContentByte canvas = writer.getDirectContent();
            canvas.saveState();
            canvas.setColorStroke(Typeface.HAIRLINE);
            canvas.setLineWidth(0.6f);
            mark(canvas, page.top(-page.topMargin()), 105, 5);
            mark(canvas, page.top(-page.topMargin()), 148.5f, 7);
            mark(canvas, page.top(-page.topMargin()), 210, 5);
            canvas.restoreState();
        }
    }

    private static void mark(PdfContentByte canvas, float edge, float below, float length) {
        float y = edge - below * MILLIMETRE;
        canvas.moveTo(0, y);
        canvas.lineTo(length * MILLIMETRE, y);
        canvas.stroke();
    }
}
