package io.leadledger.portal.operator.document;

import io.leadledger.api.invoice.creditnote.CreditNoteAnswer;
import io.leadledger.api.invoice.invoice.InvoiceAnswer;
import io.leadledger.event.bill.InvoiceLine;
import io.leadledger.portal.page.paper.DocumentOnPaper;
import io.leadledger.portal.page.paper.Lateness;
import io.leadledger.portal.page.paper.LineOnPaper;
import io.leadledger.portal.page.paper.PaperHead;
import java.util.List;

/** The documents that invoice-service tells, as they stand on paper. */
public final class Papers {

    private Papers() {}

    /** @param linesAt address of the lines' evidence, to which a line's position is added */
    public static DocumentOnPaper of(InvoiceAnswer invoice, String linesAt) {
        return new DocumentOnPaper(
                PaperHead.of(
                                invoice.number(),
                                invoice.from(),
                                invoice.to().minusDays(1),
                                late(invoice.bill().lines()))
                        .issued(invoice.issueDate())
                        .due(invoice.dueDate())
                        .termed(invoice.paymentTermsDays()),
                invoice.seller(),
                invoice.buyer(),
                invoice.taxDecision(),
                invoice.bill().lines().stream()
                        .map(line -> LineOnPaper.of(line, linesAt + line.position()))
                        .toList(),
                invoice.bill().adjustments(),
                invoice.bill().totals());
    }

    /** @param linesAt address of the lines' evidence, to which a line's position is added */
    public static DocumentOnPaper of(CreditNoteAnswer note, String linesAt) {
        return new DocumentOnPaper(
                PaperHead.of(
                                note.number(),
                                note.from(),
                                note.to().minusDays(1),
                                late(note.bill().lines()))
                        .issued(note.issueDate())
                        .correcting(note.invoice()),
                note.seller(),
                note.buyer(),
                note.taxDecision(),
                note.bill().lines().stream()
                        .map(line -> LineOnPaper.of(line, linesAt + line.position()))
                        .toList(),
                note.bill().adjustments(),
                note.bill().totals());
    }

    private static Lateness late(List<InvoiceLine> lines) {
        return Lateness.of(lines.stream().filter(InvoiceLine::late).count(), lines.size());
    }
}
