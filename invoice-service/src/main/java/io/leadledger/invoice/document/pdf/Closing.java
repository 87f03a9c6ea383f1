package io.leadledger.invoice.document.pdf;

import io.leadledger.invoice.document.typesetting.Cells;
import io.leadledger.invoice.document.typesetting.Flow;
import io.leadledger.invoice.document.typesetting.Sheet;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Sums, notices and how to pay, which stand together under the last line: none of them alone on a page. Only notices
 * longer than most of a page go below all of it, and on.
 */
final class Closing {

    private static final float MOST = 0.7f;

    private final Sheet sheet;
    private final Flow flow;
    private final PdfPTable together;
    private final boolean noticesBelow;

    Closing(Sheet sheet, PdfWriter writer, Flow flow) {
        this.sheet = sheet;
        this.flow = flow;
        PdfPTable all = together(writer, true);
        this.noticesBelow = flow.height(all) > MOST * flow.wholeRoom();
        this.together = noticesBelow ? together(writer, false) : all;
    }

    float height() {
        return flow.height(together);
    }

    void add() {
        flow.add(together);
        if (noticesBelow) {
            new Notices(sheet).addTo(flow);
        }
    }

    private PdfPTable together(PdfWriter writer, boolean notices) {
        PdfPTable table = Cells.table(1);
        new TotalsBlock(sheet, flow.width()).addTo(table);
        if (notices) {
            new Notices(sheet).addTo(table);
        }
        new PaymentBox(sheet, writer, flow.width()).addTo(table);
        return table;
    }
}
