package io.leadledger.invoice.document.pdf;

import io.leadledger.event.bill.Bill;
import io.leadledger.event.party.EInvoiceFormat;
import io.leadledger.invoice.document.DocumentContent;
import io.leadledger.invoice.document.letterhead.FoldMarks;
import io.leadledger.invoice.document.letterhead.Letterhead;
import io.leadledger.invoice.document.letterhead.RunningFooter;
import io.leadledger.invoice.document.lines.LinesTable;
import io.leadledger.invoice.document.pdfa.ArchivalFile;
import io.leadledger.invoice.document.pdfa.FileIdentity;
import io.leadledger.invoice.document.typesetting.Air;
import io.leadledger.invoice.document.typesetting.Flow;
import io.leadledger.invoice.document.typesetting.Sheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Renders the page of an invoice or credit note as PDF/A-3b, in the partner's language. The e-invoice is
 * embedded for {@code ZUGFERD}; for {@code XRECHNUNG} and {@code PDF_ONLY} it is kept beside (R-076, D-27).
 */
public final class InvoicePdf {

    private static final float LEFT = 71;

    private static final float RIGHT = 57;

    private static final float TOP = 46;

    /** What only several pages have: the header again, and the sum carried forward. */
    private static final float REPEATED = 64;

    /** @param excess how much more it takes than one page has, in points */
    private record Printed(byte[] file, int pages, float excess) {}

    /**
     * The file; the same bytes for the same content and XML on the same JDK.
     *
     * @param xml the e-invoice of the same content, absent where there can be none
     * @param logo the PNG that the content names, absent where it names none
     */
    public byte[] render(DocumentContent content, byte @Nullable [] xml, byte @Nullable [] logo) {
        byte[] embedded = content.buyer().format() == EInvoiceFormat.ZUGFERD ? xml : null;
        Bill bill = content.bill();
        int rows = bill.lines().size() + bill.adjustments().size();
        List<Air> airs = Air.of(rows);
        Printed first = print(Sheet.of(content, airs.getFirst()), embedded, logo);
        if (first.pages() != 2) {
            return FileIdentity.fromContent(first.file());
        }
        Printed best = airs.stream()
                .skip(1)
                .filter(air -> first.excess() - REPEATED <= airs.getFirst().spares(air, rows))
                .map(air -> print(Sheet.of(content, air), embedded, logo))
                .filter(tighter -> tighter.pages() == 1)
                .findFirst()
                .orElse(first);
        return FileIdentity.fromContent(best.file());
    }

    private static Printed print(Sheet sheet, byte @Nullable [] embedded, byte @Nullable [] logo) {
        RunningFooter footer = new RunningFooter(sheet, PageSize.A4.getWidth() - LEFT - RIGHT, embedded != null);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        int pages;
        float excess;
        try (Document page = new Document(PageSize.A4, LEFT, RIGHT, TOP, footer.height())) {
            PdfWriter writer = PdfWriter.getInstance(page, file);
            ArchivalFile archival = new ArchivalFile(sheet, writer);
            archival.prepare();
            writer.setPageEvent(footer);
            writer.setPageEvent(new FoldMarks());
            page.open();
            Flow flow = new Flow(page, writer);
            new Letterhead(sheet, logo).addTo(flow);
            Closing closing = new Closing(sheet, writer, flow);
            new LinesTable(sheet, flow).addTo(closing.height());
            closing.add();
            pages = flow.pages();
            excess = flow.used() - flow.wholeRoom();
            archival.complete(embedded);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Printed(file.toByteArray(), pages, excess);
    }
}
