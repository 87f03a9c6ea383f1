package io.leadledger.invoice.document.pdf;

import io.leadledger.event.bill.TaxTreatment;
import io.leadledger.invoice.document.einvoice.PrintedText;
import io.leadledger.invoice.document.typesetting.Cells;
import io.leadledger.invoice.document.typesetting.Sheet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfPTable;

/**
 * VAT per rate at the left, the sums at the right, and the sentences that the tax decision demands below. Where the
 * numbers are too long for that, the sums stand under the VAT.
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
        closing.addCell(Cells.gap(12));
        if (vat == null || vat.width() + LEAST_GAP + sums.width() <= width) {
            sideBySide(closing, vat, sums);
        } else {
            sideBySide(closing, vat, null);
            closing.addCell(Cells.gap(8));
            sideBySide(closing, null, sums);
        }
        notices(closing);
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

    private void notices(PdfPTable closing) {
        String[] notices = sheet.content().taxDecision().notices().stream()
                .map(PrintedText::of)
                .flatMap(Stream::ofNullable)
                .toArray(String[]::new);
        if (notices.length > 0) {
            closing.addCell(Cells.gap(14));
        }
        for (String notice : notices) {
            closing.addCell(Cells.left(sheet.type().text(notice, 9)));
        }
        if (sheet.content().taxDecision().treatment() == TaxTreatment.REVERSE_CHARGE) {
            closing.addCell(Cells.left(sheet.type().muted(bothVatIds(), 9)));
        }
    }

    /** both VAT IDs beside the notice. */
    private String bothVatIds() {
        String seller = sheet.vatIds().seller();
        String buyer = sheet.vatIds().buyer();
        return Letterhead.join(
                " · ",
                seller == null ? null : sheet.say("vat-id.seller", seller),
                buyer == null ? null : sheet.say("vat-id.buyer", buyer));
    }
}
