package io.leadledger.invoice.document.pdf;

import io.leadledger.event.invoice.TaxTotal;
import io.leadledger.event.invoice.TaxTreatment;
import io.leadledger.event.invoice.Totals;
import io.leadledger.invoice.document.einvoice.PrintableText;
import io.leadledger.money.Money;
import java.util.stream.Stream;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** VAT per rate at the left, the sums at the right, and the sentences that the tax decision demands below. */
final class TotalsBlock {

    private final Sheet sheet;
    private final Totals totals;

    TotalsBlock(Sheet sheet) {
        this.sheet = sheet;
        this.totals = sheet.content().bill().totals();
    }

    void addTo(Document page) {
        PdfPTable block = Cells.table(40, 12, 48);
        block.setSpacingBefore(12);
        block.setKeepTogether(true);
        block.addCell(isSubjectToVat() ? Cells.around(vat()) : Cells.empty());
        block.addCell(Cells.empty());
        block.addCell(Cells.around(sums()));
        page.add(block);
        notices(page);
    }

    private boolean isSubjectToVat() {
        return sheet.content().taxDecision().treatment() != TaxTreatment.OUTSIDE_EU;
    }

    private PdfPTable vat() {
        PdfPTable table = Cells.table(22, 28, 22, 28);
        head(table, Cells.left(sheet.type().muted(sheet.say("vat.rate"), 7.5f)));
        head(table, Cells.right(sheet.type().muted(sheet.say("vat.net"), 7.5f)));
        head(table, Cells.right(sheet.type().muted(sheet.say("vat.tax"), 7.5f)));
        head(table, Cells.right(sheet.type().muted(sheet.say("vat.gross"), 7.5f)));
        for (TaxTotal tax : totals.taxes()) {
            table.addCell(Cells.spaced(
                    Cells.left(sheet.type().text(sheet.wording().percent(tax.vatPercent()), 8)), 4));
            amount(table, tax.net());
            amount(table, tax.tax());
            amount(table, tax.net().plus(tax.tax()));
        }
        return table;
    }

    private PdfPTable sums() {
        PdfPTable table = Cells.table(50, 50);
        sum(table, sheet.say("total.net"), totals.net());
        if (isSubjectToVat()) {
            totals.taxes()
                    .forEach(tax ->
                            sum(table, sheet.say("total.tax", sheet.wording().percent(tax.vatPercent())), tax.tax()));
        }
        PdfPCell label = Cells.left(
                sheet.type().strong(sheet.say(sheet.isCreditNote() ? "total.credit" : "total.gross"), 12.5f));
        PdfPCell amount = Cells.right(sheet.type().strong(sheet.wording().amountWithCurrency(totals.total()), 12.5f));
        table.addCell(overlined(label));
        table.addCell(overlined(amount));
        return table;
    }

    private void notices(Document page) {
        PdfPTable notices = Cells.table(1);
        notices.setSpacingBefore(14);
        notices.setKeepTogether(true);
        sheet.content().taxDecision().notices().stream()
                .map(PrintableText::of)
                .flatMap(Stream::ofNullable)
                .forEach(notice -> notices.addCell(Cells.left(sheet.type().text(notice, 9))));
        if (sheet.content().taxDecision().treatment() == TaxTreatment.REVERSE_CHARGE) {
            notices.addCell(Cells.left(sheet.type().muted(bothVatIds(), 9)));
        }
        if (notices.size() > 0) {
            page.add(notices);
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

    private void head(PdfPTable table, PdfPCell cell) {
        cell.setPaddingBottom(4);
        table.addCell(Cells.underlined(cell, 0.6f, Typeface.HAIRLINE));
    }

    private void amount(PdfPTable table, Money money) {
        table.addCell(Cells.spaced(Cells.right(sheet.type().text(sheet.wording().amount(money), 8)), 4));
    }

    private void sum(PdfPTable table, String label, Money money) {
        table.addCell(Cells.spaced(Cells.left(sheet.type().muted(label, 9.5f)), 3.5f));
        table.addCell(Cells.spaced(Cells.right(sheet.type().text(sheet.wording().amount(money), 9.5f)), 3.5f));
    }

    private static PdfPCell overlined(PdfPCell cell) {
        cell.setBorder(PdfPCell.TOP);
        cell.setBorderWidthTop(0.9f);
        cell.setBorderColorTop(Typeface.INK);
        return Cells.spaced(cell, 7);
    }
}
