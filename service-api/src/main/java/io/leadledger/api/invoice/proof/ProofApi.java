package io.leadledger.api.invoice.proof;

import io.leadledger.api.Refuses;
import io.leadledger.id.CreditNoteId;
import io.leadledger.id.InvoiceId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/**
 * Proves documents: what the topics say is read from their first record; lines, sums and e-invoice are made again
 * from it and compared, with the stored files, the register and its chain. Nothing is believed that lies in the database.
 */
@HttpExchange("/api/v1")
public interface ProofApi {

    /** Proves an invoice. */
    @GetExchange("/invoices/{invoiceId}/proof")
    @Refuses("not-found")
    DocumentProof ofInvoice(@PathVariable InvoiceId invoiceId);

    /** Proves a credit note. */
    @GetExchange("/credit-notes/{creditNoteId}/proof")
    @Refuses("not-found")
    DocumentProof ofCreditNote(@PathVariable CreditNoteId creditNoteId);
}
