package io.leadledger.invoice.verify;

import static io.leadledger.api.invoice.proof.Difference.Kind.BILL;
import static io.leadledger.api.invoice.proof.Difference.Kind.FACT_MISSING;
import static io.leadledger.api.invoice.proof.Difference.Kind.TRANSACTION;

import io.leadledger.api.invoice.numbering.NumberKind;
import io.leadledger.api.invoice.proof.DocumentProof;
import io.leadledger.event.bill.Bill;
import io.leadledger.event.invoice.CreditNoteEvent.CreditNoteIssued;
import io.leadledger.event.invoice.InvoiceEvent.InvoiceFinalized;
import io.leadledger.id.CreditNoteId;
import io.leadledger.id.InvoiceId;
import io.leadledger.id.TransactionId;
import io.leadledger.invoice.document.DocumentContent;
import io.leadledger.invoice.verify.trail.CreditNoteTrail;
import io.leadledger.invoice.verify.trail.InvoiceTrail;
import io.leadledger.invoice.verify.trail.Parties;
import io.leadledger.invoice.verify.trail.Trails;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Proves the documents of one partition, in the order of their numbers: a credit note rests on the notes before it. */
final class Proving {

    private final Parties parties;
    private final Trails trails;
    private final KeptAlike kept;
    private final Map<InvoiceId, DocumentContent> invoices = new HashMap<>();
    private final Map<InvoiceId, List<Bill>> credits = new HashMap<>();

    Proving(Parties parties, Trails trails, KeptDocuments kept) {
        this.parties = parties;
        this.trails = trails;
        this.kept = new KeptAlike(kept, trails.leads());
    }

    /** Invoices have to come before their credit notes. */
    DocumentProof prove(RegisteredDocument registered) {
        Comparison comparison = new Comparison();
        int transactions = registered.entry().kind() == NumberKind.INVOICE
                ? invoice(registered, comparison)
                : creditNote(registered, comparison);
        return new DocumentProof(
                registered.entry().documentId(),
                registered.invoiceId(),
                registered.entry().kind(),
                registered.entry().documentNumber(),
                transactions,
                registered.entry().hash(),
                registered.entry(),
                comparison.first().orElse(null));
    }

    /** Whether an invoice was made again already. */
    boolean knows(InvoiceId invoiceId) {
        return invoices.containsKey(invoiceId);
    }

    private int invoice(RegisteredDocument registered, Comparison comparison) {
        Optional<InvoiceTrail> trail = trails.invoice(registered.invoiceId());
        Optional<InvoiceFinalized> said = trail.flatMap(InvoiceTrail::finalized);
        if (trail.isEmpty() || said.isEmpty()) {
            comparison.differs(FACT_MISSING, "InvoiceFinalized", "in its topic", null);
            return 0;
        }
        trails.billedTwice(registered.invoiceId())
                .ifPresent(id -> comparison.differs(TRANSACTION, "transaction " + id, "billed once", "twice"));
        new RebuiltInvoice(trail.get(), said.get(), trails.leads(), parties, comparison)
                .content()
                .ifPresent(rebuilt -> {
                    invoices.put(registered.invoiceId(), rebuilt);
                    kept.compare(registered, rebuilt, said.get().hashes(), comparison);
                    kept.billed(registered, trail.get(), comparison);
                });
        return (int) trail.get().transactionsByLine().values().stream()
                .mapToLong(List::size)
                .sum();
    }

    private int creditNote(RegisteredDocument registered, Comparison comparison) {
        Optional<CreditNoteTrail> trail =
                trails.creditNote(new CreditNoteId(registered.entry().documentId()));
        Optional<CreditNoteIssued> said = trail.flatMap(CreditNoteTrail::issued);
        Optional<InvoiceTrail> billed = trails.invoice(registered.invoiceId());
        DocumentContent invoice = invoices.get(registered.invoiceId());
        if (trail.isEmpty() || said.isEmpty()) {
            comparison.differs(FACT_MISSING, "CreditNoteIssued", "in its topic", null);
            return 0;
        }
        List<TransactionId> ids = trail.get().transactionIds(said.get());
        if (invoice == null || billed.isEmpty()) {
            comparison.differs(BILL, "the invoice it corrects", "one that can be made again", "one that differs");
            return ids.size();
        }
        List<Bill> earlier = credits.computeIfAbsent(registered.invoiceId(), id -> new ArrayList<>());
        new RebuiltCreditNote(trail.get(), said.get(), trails.leads(), comparison)
                .content(invoice, billed.get(), List.copyOf(earlier))
                .ifPresent(rebuilt -> {
                    earlier.add(rebuilt.bill());
                    kept.compare(registered, rebuilt, said.get().hashes(), comparison);
                    kept.credited(registered, ids, comparison);
                });
        return ids.size();
    }
}
