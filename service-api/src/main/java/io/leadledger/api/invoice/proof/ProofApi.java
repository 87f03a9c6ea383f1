package io.leadledger.api.invoice.proof;

import io.leadledger.api.IdempotencyKey;
import io.leadledger.api.Refuses;
import io.leadledger.api.job.JobAnswer;
import io.leadledger.id.CreditNoteId;
import io.leadledger.id.InvoiceId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * Proves documents: what the topics say is read from their first record; lines, sums and e-invoice are made again
 * from it and compared, with the stored files, the register and its chain. Nothing is believed that lies in the database.
 */
@HttpExchange("/api/v1")
public interface ProofApi {

    /**
     * Takes on a job that proves the documents of an entity, all or those of a billing period. Its items are the documents, and
     * the twelve partitions of the topics, which are searched for documents of which only they know. What differs failed, with
     * what and how as its problem; its code is {@code differs-} and the kind of the difference.
     */
    @PostExchange("/proofs")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Refuses({"not-arrived-yet", "not-found"})
    JobAnswer start(
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable IdempotencyKey key,
            @RequestBody ProofsForm form);

    /** Proves an invoice. */
    @GetExchange("/invoices/{invoiceId}/proof")
    @Refuses("not-found")
    DocumentProof ofInvoice(@PathVariable InvoiceId invoiceId);

    /** Proves a credit note. */
    @GetExchange("/credit-notes/{creditNoteId}/proof")
    @Refuses("not-found")
    DocumentProof ofCreditNote(@PathVariable CreditNoteId creditNoteId);
}
