package io.leadledger.invoice.document.pdf;

import io.leadledger.event.party.EInvoiceFormat;
import io.leadledger.invoice.document.DocumentContent;
import io.leadledger.invoice.document.pdfa.ArchivalFile;
import io.leadledger.invoice.document.pdfa.FileIdentity;
import io.leadledger.invoice.document.typesetting.Cells;
import io.leadledger.invoice.document.typesetting.Sheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Renders the page of an invoice or credit note as PDF/A-3b, in the partner's language. The e-invoice is
 * embedded for {@code ZUGFERD}; for {@code XRECHNUNG} and {@code PDF_ONLY} it is kept beside (R-076, D-27).
 */
public final class InvoicePdf {

    private static final float LEFT = 71;

    private static final float RIGHT = 57;

    private static final float TOP = 46;

    /**
     * The file; the same bytes for the same content and XML on the same JDK.
     *
     * @param xml the e-invoice of the same content, absent where there can be none
     * @param logo the PNG that the content names, absent where it names none
     */
    public byte[] render(DocumentContent content, byte @Nullable [] xml, byte @Nullable [] logo) {
        Sheet sheet = Sheet.of(content);
        RunningFooter footer = new RunningFooter(sheet, PageSize.A4.getWidth() - LEFT - RIGHT);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Document page = new Document(PageSize.A4, LEFT, RIGHT, TOP, footer.height())) {
            PdfWriter writer = PdfWriter.getInstance(page, file);
            ArchivalFile archival = new ArchivalFile(sheet, writer);
            archival.prepare();
            writer.setPageEvent(footer);
            page.open();
            new Letterhead(sheet, logo).addTo(page);
            new LinesTable(sheet, writer, page.right() - page.left()).addTo(page);
            page.add(closing(sheet, writer, page.right() - page.left()));
            archival.complete(content.buyer().format() == EInvoiceFormat.ZUGFERD ? xml : null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return FileIdentity.fromContent(file.toByteArray());
    }

    /** Sums and how to pay stay together: neither stands alone on a page. */
    private static PdfPTable closing(Sheet sheet, PdfWriter writer, float width) {
        PdfPTable closing = Cells.table(1);
        closing.setKeepTogether(true);
        new TotalsBlock(sheet, width).addTo(closing);
        new PaymentBox(sheet, writer).addTo(closing);
        return closing;
    }
}
