package io.leadledger.portal.readmodel.document;

import io.leadledger.event.bill.Bill;
import io.leadledger.event.invoice.CreditNoteEvent.CreditNoteIssued;
import io.leadledger.event.invoice.DocumentHeader;
import io.leadledger.event.invoice.InvoiceEvent.InvoiceFinalized;
import io.leadledger.id.EntityId;
import io.leadledger.id.InvoiceId;
import io.leadledger.id.PartnerId;

/** An invoice or a credit note as it became final. */
record FinalDocument(
        String documentId,
        InvoiceId invoiceId,
        EntityId entityId,
        PartnerId partnerId,
        DocumentHeader header,
        Bill bill,
        DocumentContent content) {

    static FinalDocument of(InvoiceFinalized fact) {
        return new FinalDocument(
                fact.invoiceId().value(),
                fact.invoiceId(),
                fact.entityId(),
                fact.partnerId(),
                fact.header(),
                fact.bill(),
                new DocumentContent(
                        fact.seller(),
                        fact.buyer(),
                        fact.taxDecision(),
                        fact.bill().adjustments(),
                        fact.bill().totals(),
                        null,
                        fact.hashes().reportSha256()));
    }

    static FinalDocument of(CreditNoteIssued fact) {
        return new FinalDocument(
                fact.creditNoteId().value(),
                fact.invoice().invoiceId(),
                fact.entityId(),
                fact.partnerId(),
                fact.header(),
                fact.bill(),
                new DocumentContent(
                        fact.seller(),
                        fact.buyer(),
                        fact.taxDecision(),
                        fact.bill().adjustments(),
                        fact.bill().totals(),
                        fact.invoice(),
                        fact.hashes().reportSha256()));
    }
}
