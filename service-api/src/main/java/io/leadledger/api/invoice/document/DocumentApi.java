package io.leadledger.api.invoice.document;

import io.leadledger.api.Refuses;
import io.leadledger.id.CreditNoteId;
import io.leadledger.id.EntityId;
import io.leadledger.id.InvoiceId;
import java.time.LocalDate;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/**
 * The files of final invoices and credit notes, byte for byte as they were stored, with their SHA-256 as {@code ETag}: page,
 * e-invoice, and what the official rules said of both ({@link ValidationReport}). A partner gets its own (D-05).
 */
@HttpExchange("/api/v1")
public interface DocumentApi {

    /**
     * Gives a file of an invoice.
     *
     * @param file {@code pdf}, {@code validation-report}, or {@code xml} where the document has an e-invoice
     */
    @GetExchange("/invoices/{invoiceId}/documents/{file}")
    ResponseEntity<byte[]> ofInvoice(@PathVariable InvoiceId invoiceId, @PathVariable String file);

    /**
     * Gives a file of a credit note.
     *
     * @param file {@code pdf}, {@code validation-report}, or {@code xml} where the document has an e-invoice
     */
    @GetExchange("/credit-notes/{creditNoteId}/documents/{file}")
    ResponseEntity<byte[]> ofCreditNote(@PathVariable CreditNoteId creditNoteId, @PathVariable String file);

    /**
     * Gives all files of the invoices of an entity's billing period and of their credit notes, as one zip that is written while it
     * is read, with an index: number, dates, partner, sums, names of the files and their SHA-256.
     *
     * @param from first day of the period
     * @param to day after its last day
     */
    @GetExchange("/documents/archive")
    @Refuses({"bad-period", "not-found"})
    ResponseEntity<Resource> archive(
            @RequestParam EntityId entityId, @RequestParam LocalDate from, @RequestParam LocalDate to);
}
