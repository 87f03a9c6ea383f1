package io.leadledger.invoice.verify.trail;

import io.leadledger.event.cloudevent.CloudEvent;
import io.leadledger.event.invoice.CreditNoteEvent;
import io.leadledger.event.invoice.InvoiceEvent;
import io.leadledger.event.invoice.InvoiceEvent.TransactionsBilled;
import io.leadledger.id.CreditNoteId;
import io.leadledger.id.InvoiceId;
import io.leadledger.id.TransactionId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What one partition of the topics says of documents and of the leads they bill; the facts of a partner lie in one. Documents
 * are added before leads, so that only leads that are billed are kept.
 */
public final class Trails {

    private final Map<InvoiceId, InvoiceTrail> invoices = new LinkedHashMap<>();
    private final Map<CreditNoteId, CreditNoteTrail> creditNotes = new LinkedHashMap<>();
    private final Map<TransactionId, InvoiceId> billedOn = new HashMap<>();
    private final Map<InvoiceId, TransactionId> billedTwice = new HashMap<>();
    private final Leads leads = new Leads(billedOn::containsKey);

    /** A fact of the topic of invoices. */
    public void addDocument(CloudEvent<?> event) {
        switch (event.data()) {
            case InvoiceEvent fact -> {
                boolean isNew = invoices.computeIfAbsent(fact.invoiceId(), id -> new InvoiceTrail())
                        .add(event, fact);
                if (isNew && fact instanceof TransactionsBilled billed) {
                    billed.transactionIds().forEach(id -> billed(id, billed.invoiceId()));
                }
            }
            case CreditNoteEvent fact ->
                creditNotes
                        .computeIfAbsent(fact.creditNoteId(), id -> new CreditNoteTrail())
                        .add(event, fact);
            default -> {}
        }
    }

    /** A fact of the topic of deliveries. */
    public void addLead(CloudEvent<?> event) {
        leads.add(event);
    }

    private void billed(TransactionId transactionId, InvoiceId invoiceId) {
        if (billedOn.putIfAbsent(transactionId, invoiceId) != null) {
            billedTwice.putIfAbsent(invoiceId, transactionId);
        }
    }

    public Optional<InvoiceTrail> invoice(InvoiceId invoiceId) {
        return Optional.ofNullable(invoices.get(invoiceId));
    }

    public Optional<CreditNoteTrail> creditNote(CreditNoteId creditNoteId) {
        return Optional.ofNullable(creditNotes.get(creditNoteId));
    }

    /** Every invoice of which something was said, in the order in which it was said. */
    public Map<InvoiceId, InvoiceTrail> invoices() {
        return invoices;
    }

    /** Every credit note of which something was said, in the order in which it was said. */
    public Map<CreditNoteId, CreditNoteTrail> creditNotes() {
        return creditNotes;
    }

    /** A transaction of the invoice that an earlier one, or another of its lines, bills as well. */
    public Optional<TransactionId> billedTwice(InvoiceId invoiceId) {
        return Optional.ofNullable(billedTwice.get(invoiceId));
    }

    /** Of all documents. */
    public Leads leads() {
        return leads;
    }
}
