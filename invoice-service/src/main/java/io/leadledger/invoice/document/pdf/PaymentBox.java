package io.leadledger.invoice.document.pdf;

import io.leadledger.event.party.BankAccount;
import io.leadledger.invoice.document.einvoice.PrintedText;
import io.leadledger.invoice.document.typesetting.Cells;
import io.leadledger.invoice.document.typesetting.QrCode;
import io.leadledger.invoice.document.typesetting.Sheet;
import io.leadledger.invoice.document.typesetting.Typeface;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Image;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** How to pay, with the code to scan; on a credit note, what becomes of its amount. */
final class PaymentBox {

    private static final float CODE = 76;

    private static final float SIZE = 9;

    private static final float GUTTER = 14;

    private final Sheet sheet;
    private final PdfWriter writer;
    private final float width;
    private final BankAccount bank;

    PaymentBox(Sheet sheet, PdfWriter writer, float width) {
        this.sheet = sheet;
        this.writer = writer;
        this.width = width;
        this.bank = sheet.content().seller().bank();
    }

    void addTo(PdfPTable closing) {
        closing.addCell(Cells.gap(sheet.air().part()));
        PdfPCell cell = Cells.around(sheet.content().isToBePaid() ? payment() : nothingToPay());
        cell.setPadding(sheet.air().box());
        cell.setCellEvent((framed, position, canvases) -> frame(position, canvases[PdfPTable.LINECANVAS]));
        closing.addCell(cell);
        if (code() != null) {
            PdfPCell hint = Cells.left(sheet.type().muted(sheet.say("payment.scan"), 7.5f));
            hint.setPaddingTop(7);
            closing.addCell(hint);
        }
    }

    private PdfPTable payment() {
        String code = code();
        if (code == null) {
            return account();
        }
        float inside = width - 2 * sheet.air().box();
        PdfPTable table = Cells.table(inside - CODE - GUTTER, CODE + GUTTER);
        table.addCell(Cells.around(account()));
        Image image = QrCode.draw(code, writer);
        image.scaleToFit(CODE, CODE);
        PdfPCell cell = new PdfPCell(image, false);
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(0);
        cell.setHorizontalAlignment(PdfPCell.ALIGN_RIGHT);
        table.addCell(cell);
        return table;
    }

    private PdfPTable account() {
        PdfPTable table = Cells.table(29, 71);
        String due = sheet.wording().date(sheet.content().header().dueDate());
        String iban = PrintedText.of(bank.iban());
        String asked = iban == null ? "payment.heading.no-account" : "payment.heading";
        PdfPCell heading = Cells.left(sheet.type().strong(sheet.say(asked, due), 10.5f));
        heading.setColspan(2);
        heading.setPaddingBottom(6);
        table.addCell(heading);
        if (iban != null) {
            row(table, "payment.payee", sheet.type().text(sheet.seller(), SIZE));
            row(table, "payment.iban", sheet.type().strong(EpcPayment.grouped(iban), SIZE));
        }
        String bic = PrintedText.of(bank.bic());
        String account = PrintedText.joined(", ", bic, bank.bankName());
        if (!account.isEmpty()) {
            row(
                    table,
                    bic == null ? "payment.bank" : "payment.bic",
                    sheet.type().text(account, SIZE));
        }
        row(table, "payment.reference", sheet.type().strong(sheet.number(), SIZE));
        return table;
    }

    private void row(PdfPTable table, String key, Phrase value) {
        table.addCell(Cells.spaced(Cells.left(sheet.type().muted(sheet.say(key), SIZE)), 2));
        table.addCell(Cells.spaced(Cells.left(value), 2));
    }

    private PdfPTable nothingToPay() {
        PdfPTable table = Cells.table(1);
        String terms = sheet.wording().terms(sheet.content());
        if (sheet.isCreditNote()) {
            PdfPCell heading = Cells.left(sheet.type().strong(sheet.say("payment.credit-note"), 10.5f));
            heading.setPaddingBottom(6);
            table.addCell(heading);
            table.addCell(Cells.left(sheet.type().text(terms, SIZE)));
        } else {
            table.addCell(Cells.left(sheet.type().strong(terms, 10.5f)));
        }
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
