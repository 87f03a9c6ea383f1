package io.leadledger.invoice.document.pdf;

import io.leadledger.invoice.document.typesetting.Cells;
import io.leadledger.invoice.document.typesetting.Sheet;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfPTable;

/**
 * VAT per rate at the left, the sums at the right. Where the numbers are too long for that, the sums stand under the
 * VAT.
 */
final class TotalsBlock {

    private static final float SHARE_OF_SUMS = 0.48f;

    private static final float LEAST_GAP = 16;

    private final Sheet sheet;
    private final float width;

    TotalsBlock(Sheet sheet, float width) {
        this.sheet = sheet;
        this.width = width;
    }

    void addTo(PdfPTable closing) {
        SumsTable sums = new SumsTable(sheet);
        VatTable vat = sheet.isSubjectToVat() ? new VatTable(sheet) : null;
        closing.addCell(Cells.gap(sheet.air().part()));
        if (vat == null || vat.width() + LEAST_GAP + sums.width() <= width) {
            sideBySide(closing, vat, sums);
        } else {
            sideBySide(closing, vat, null);
            closing.addCell(Cells.gap(8));
            sideBySide(closing, null, sums);
        }
    }

    private void sideBySide(PdfPTable closing, @Nullable VatTable vat, @Nullable SumsTable sums) {
        float right = sums == null ? 1 : Math.max(sums.width(), width * SHARE_OF_SUMS);
        float left = vat == null ? 1 : Math.max(vat.width(), width * 0.4f);
        if (vat != null && sums != null && left + LEAST_GAP + right > width) {
            left = vat.width();
            right = width - left - LEAST_GAP;
        }
        PdfPTable row = Cells.table(left, width - left - right, right);
        row.addCell(vat == null ? Cells.empty() : Cells.around(vat.table()));
        row.addCell(Cells.empty());
        row.addCell(sums == null ? Cells.empty() : Cells.around(sums.table()));
        closing.addCell(Cells.around(row));
    }
}
