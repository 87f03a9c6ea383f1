package io.leadledger.invoice.document.pdf;

import io.leadledger.event.party.BankAccount;
import io.leadledger.invoice.document.einvoice.PrintedText;
import io.leadledger.invoice.document.typesetting.Cells;
import io.leadledger.invoice.document.typesetting.QrCode;
import io.leadledger.invoice.document.typesetting.Sheet;
import io.leadledger.invoice.document.typesetting.Typeface;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Image;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** How to pay, with the code to scan; on a credit note, what becomes of its amount. */
final class PaymentBox {

    private final Sheet sheet;
    private final PdfWriter writer;
    private final BankAccount bank;

    PaymentBox(Sheet sheet, PdfWriter writer) {
        this.sheet = sheet;
        this.writer = writer;
        this.bank = sheet.content().seller().bank();
    }

    void addTo(PdfPTable closing) {
        closing.addCell(Cells.gap(14));
        PdfPCell cell = Cells.around(
                sheet.content().isToBePaid() ? payment() : told(sheet.wording().terms(sheet.content())));
        cell.setPadding(12);
        cell.setCellEvent((framed, position, canvases) -> frame(position, canvases[PdfPTable.LINECANVAS]));
        closing.addCell(cell);
    }

    private PdfPTable payment() {
        String code = code();
        PdfPTable table = code == null ? Cells.table(1) : Cells.table(80, 20);
        table.addCell(Cells.around(account()));
        if (code != null) {
            Image image = QrCode.draw(code, writer);
            image.scaleToFit(78, 78);
            PdfPCell cell = new PdfPCell(image, false);
            cell.setBorder(Rectangle.NO_BORDER);
            cell.setPadding(0);
            cell.setHorizontalAlignment(PdfPCell.ALIGN_RIGHT);
            table.addCell(cell);
        }
        return table;
    }

    private PdfPTable account() {
        PdfPTable table = Cells.table(29, 71);
        String due = sheet.wording().date(sheet.content().header().dueDate());
        PdfPCell heading = Cells.left(sheet.type().strong(sheet.say("payment.heading", due), 10.5f));
        heading.setColspan(2);
        heading.setPaddingBottom(7);
        table.addCell(heading);
        String iban = PrintedText.of(bank.iban());
        if (iban != null) {
            row(table, "payment.payee", sheet.seller());
            row(table, "payment.iban", EpcPayment.grouped(iban));
        }
        row(table, "payment.bic", bank.bic());
        row(table, "payment.bank", bank.bankName());
        row(table, "payment.reference", sheet.number());
        if (code() != null) {
            PdfPCell hint = Cells.left(sheet.type().muted(sheet.say("payment.scan"), 7.5f));
            hint.setColspan(2);
            hint.setPaddingTop(7);
            table.addCell(hint);
        }
        return table;
    }

    private void row(PdfPTable table, String key, @Nullable String value) {
        String printable = PrintedText.of(value);
        if (printable != null) {
            table.addCell(Cells.spaced(Cells.left(sheet.type().muted(sheet.say(key), 9)), 2));
            table.addCell(Cells.spaced(Cells.left(sheet.type().text(printable, 9)), 2));
        }
    }

    private PdfPTable told(String text) {
        PdfPTable table = Cells.table(1);
        table.addCell(Cells.left(sheet.type().text(text, 9.5f)));
        return table;
    }

    private @Nullable String code() {
        return EpcPayment.of(sheet.content());
    }

    private static void frame(Rectangle position, PdfContentByte canvas) {
        canvas.saveState();
        canvas.setColorStroke(Typeface.HAIRLINE);
        canvas.setLineWidth(0.8f);
        canvas.roundRectangle(
                position.getLeft() + 0.4f,
                position.getBottom() + 0.4f,
                position.getWidth() - 0.8f,
                position.getHeight() - 0.8f,
                6);
        canvas.stroke();
        canvas.restoreState();
    }
}
