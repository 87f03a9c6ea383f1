package io.leadledger.portal.readmodel.document;

import io.leadledger.event.invoice.Bill;
import io.leadledger.event.invoice.CreditNoteEvent.CreditNoteIssued;
import io.leadledger.event.invoice.DocumentHeader;
import io.leadledger.event.invoice.InvoiceEvent.InvoiceFinalized;

/** An invoice or a credit note as it became final. */
record FinalDocument(
        String documentId,
        String invoiceId,
        String entityId,
        String partnerId,
        DocumentHeader header,
        Bill bill,
        DocumentContent content) {

    static FinalDocument of(InvoiceFinalized fact) {
        return new FinalDocument(
                fact.invoiceId(),
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
                        null));
    }

    static FinalDocument of(CreditNoteIssued fact) {
        return new FinalDocument(
                fact.creditNoteId(),
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
                        fact.invoice()));
    }
}
