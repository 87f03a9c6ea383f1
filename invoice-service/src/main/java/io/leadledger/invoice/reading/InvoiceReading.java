package io.leadledger.invoice.reading;

import io.leadledger.api.invoice.invoice.InvoiceAnswer;
import io.leadledger.api.invoice.invoice.InvoiceSummary;
import io.leadledger.event.bill.Bill;
import io.leadledger.event.bill.InvoiceLine;
import io.leadledger.id.InvoiceId;
import io.leadledger.invoice.document.archive.DocumentArchive;
import io.leadledger.invoice.document.archive.StoredDocument;
import io.leadledger.invoice.draft.DraftCheck;
import io.leadledger.invoice.draft.DraftLines;
import io.leadledger.invoice.draft.DraftRow;
import io.leadledger.invoice.draft.Drafts;
import io.leadledger.invoice.support.AsOfOneMoment;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads one invoice with everything about it: a final one from its document, which nobody can change. */
@Component
public class InvoiceReading {

    /** More lines than a page shows; the document has all of them. */
    static final int MOST_LINES = 1_000;

    private final InvoiceList list;
    private final Drafts drafts;
    private final DraftLines lines;
    private final DraftCheck draftCheck;
    private final DocumentArchive archive;

    InvoiceReading(InvoiceList list, Drafts drafts, DraftLines lines, DraftCheck draftCheck, DocumentArchive archive) {
        this.list = list;
        this.drafts = drafts;
        this.lines = lines;
        this.draftCheck = draftCheck;
        this.archive = archive;
    }

    /** @throws io.leadledger.chassis.decision.RejectedException {@code not-found} */
    @AsOfOneMoment
    InvoiceAnswer one(InvoiceId invoiceId) {
        DraftRow draft = drafts.get(invoiceId);
        InvoiceSummary summary = list.one(draft);
        Optional<StoredDocument> document = archive.document(invoiceId.value());
        if (document.isPresent()) {
            return ShownInvoice.ofFinal(summary, document.get());
        }
        Bill bill = new Bill(lines.of(invoiceId, MOST_LINES), draft.adjusted(), draft.sums());
        return draft.isDraft()
                ? ShownInvoice.ofDraft(summary, draftCheck.check(draft), bill)
                : ShownInvoice.ofDiscarded(summary, draftCheck.check(draft), bill);
    }

    /** One line of it, if it has that many. */
    @AsOfOneMoment
    public Optional<InvoiceLine> line(InvoiceId invoiceId, int position) {
        List<InvoiceLine> all = archive.document(invoiceId.value())
                .map(document -> document.content().bill().lines())
                .orElseGet(() -> lines.of(drafts.get(invoiceId).invoiceId()));
        return all.stream().filter(line -> line.position() == position).findFirst();
    }
}
