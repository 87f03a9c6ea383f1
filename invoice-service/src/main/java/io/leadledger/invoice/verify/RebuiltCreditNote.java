package io.leadledger.invoice.verify;

import static io.leadledger.api.invoice.proof.Difference.Kind.BASIS;
import static io.leadledger.api.invoice.proof.Difference.Kind.BILL;
import static io.leadledger.api.invoice.proof.Difference.Kind.FACT_MISSING;
import static io.leadledger.api.invoice.proof.Difference.Kind.HEADER;
import static io.leadledger.api.invoice.proof.Difference.Kind.TRANSACTION;

import io.leadledger.event.bill.Bill;
import io.leadledger.event.invoice.CreditNoteEvent.CreditNoteIssued;
import io.leadledger.id.TransactionId;
import io.leadledger.invoice.creditnote.CreditNoteDraft;
import io.leadledger.invoice.creditnote.CreditedLead;
import io.leadledger.invoice.document.DocumentContent;
import io.leadledger.invoice.verify.trail.CreditNoteTrail;
import io.leadledger.invoice.verify.trail.InvoiceTrail;
import io.leadledger.invoice.verify.trail.Leads;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes a credit note again from its invoice, the notes before it and the cancellations that the topics say (D-22 to
 * D-24), and compares it with what was said when it was issued.
 */
final class RebuiltCreditNote {

    private final CreditNoteTrail trail;
    private final CreditNoteIssued said;
    private final Leads leads;
    private final Comparison comparison;

    RebuiltCreditNote(CreditNoteTrail trail, CreditNoteIssued said, Leads leads, Comparison comparison) {
        this.trail = trail;
        this.said = said;
        this.leads = leads;
        this.comparison = comparison;
    }

    /**
     * Its content; empty if something differs.
     *
     * @param invoice as it was made again
     * @param billed which line of it bills which leads
     * @param earlier bills of its credit notes before this one
     */
    Optional<DocumentContent> content(DocumentContent invoice, InvoiceTrail billed, List<Bill> earlier) {
        trail.missing()
                .ifPresent(number -> comparison.differs(
                        FACT_MISSING, "fact " + number + " of the credit note", "in its topic", null));
        List<CreditedLead> credited = credited(billed);
        if (!comparison.identical()) {
            return Optional.empty();
        }
        DocumentContent rebuilt = CreditNoteDraft.of(
                        said.creditNoteId(), said.invoice().invoiceId(), invoice, credited, earlier)
                .content(said.header().number(), said.header().issueDate());
        Bill bill = trail.bill(said);
        comparison.same(HEADER, "header", rebuilt.header(), said.header());
        comparison.same(HEADER, "invoice", rebuilt.reference(), said.invoice());
        comparison.same(BASIS, "seller", rebuilt.seller(), said.seller());
        comparison.same(BASIS, "buyer", rebuilt.buyer(), said.buyer());
        comparison.same(BASIS, "tax decision", rebuilt.taxDecision(), said.taxDecision());
        comparison.same(BILL, "line", rebuilt.bill().lines(), bill.lines());
        comparison.same(BILL, "adjustment", rebuilt.bill().adjustments(), bill.adjustments());
        comparison.same(BILL, "totals", rebuilt.bill().totals(), bill.totals());
        return Optional.of(rebuilt).filter(same -> comparison.identical());
    }

    private List<CreditedLead> credited(InvoiceTrail billed) {
        List<CreditedLead> credited = new ArrayList<>();
        List<TransactionId> ids = trail.transactionIds(said);
        Set<TransactionId> wanted = new HashSet<>(ids);
        billed.transactionsByLine()
                .forEach((position, onLine) -> onLine.stream()
                        .filter(wanted::contains)
                        .forEach(id -> credited.add(new CreditedLead(id, position))));
        if (credited.size() != ids.size()) {
            comparison.differs(
                    TRANSACTION,
                    "credited transactions",
                    credited.size() + " that the invoice bills",
                    Integer.toString(ids.size()));
        }
        for (TransactionId id : ids) {
            if (leads.cancelled(id).isEmpty()) {
                comparison.differs(FACT_MISSING, "cancellation of transaction " + id, "in its topic", null);
            }
        }
        return credited;
    }
}
