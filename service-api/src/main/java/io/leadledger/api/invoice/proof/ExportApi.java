package io.leadledger.api.invoice.proof;

import io.leadledger.api.Refuses;
import io.leadledger.id.CreditNoteId;
import io.leadledger.id.EntityId;
import io.leadledger.id.InvoiceId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/**
 * What an auditor takes away: documents with their files, the register of numbers with its chain as one small file for
 * each number, {@code SHA256SUMS}, and a page of words that says how {@code sha256sum} alone proves them. One zip, written while
 * it is read; the same documents give the same bytes.
 */
@HttpExchange("/api/v1")
public interface ExportApi {

    /**
     * Exports the documents of an entity, all or those that were issued in some days, with the whole register of both series.
     *
     * @param from first day of issue; absent, with {@code to}, for all there are
     * @param to day after the last
     */
    @GetExchange("/documents/export")
    @Refuses({"bad-period", "not-arrived-yet", "not-found"})
    ResponseEntity<Resource> ofEntity(
            @RequestParam EntityId entityId,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to);

    /** Exports one invoice with the whole register of invoices. */
    @GetExchange("/invoices/{invoiceId}/export")
    @Refuses("not-found")
    ResponseEntity<Resource> ofInvoice(@PathVariable InvoiceId invoiceId);

    /** Exports one credit note with the whole register of credit notes. */
    @GetExchange("/credit-notes/{creditNoteId}/export")
    @Refuses("not-found")
    ResponseEntity<Resource> ofCreditNote(@PathVariable CreditNoteId creditNoteId);
}
