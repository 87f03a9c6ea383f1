package io.leadledger.api.invoice.provenance;

import io.leadledger.id.CreditNoteId;
import io.leadledger.id.InvoiceId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/**
 * The leads behind a line of an invoice, draft or final, or of a credit note, in the order of delivery: how each was
 * routed, its price and the event that set it, why it was cancelled, and by which credit note it is given back.
 */
@HttpExchange("/api/v1")
public interface ProvenanceApi {

    /** Shows the leads of an invoice's line, with those that would be on it had nobody cancelled them. */
    @GetExchange("/invoices/{invoiceId}/lines/{line}/transactions")
    List<BilledTransaction> ofInvoiceLine(@PathVariable InvoiceId invoiceId, @PathVariable int line);

    /**
     * Gives the same as a spreadsheet (CSV, UTF-8), written while it is read. A column says what the line bills of each lead:
     * its sum is the line's net. What a spreadsheet would compute is text.
     *
     * @param only absent: all
     * @param language absent: English
     */
    @GetExchange("/invoices/{invoiceId}/lines/{line}/transactions.csv")
    ResponseEntity<Resource> sheetOfInvoiceLine(
            @PathVariable InvoiceId invoiceId,
            @PathVariable int line,
            @RequestParam(required = false) @Nullable LeadsShown only,
            @RequestParam(required = false) @Nullable SheetLanguage language);

    /** Shows the leads that a credit note's line gives back. */
    @GetExchange("/credit-notes/{creditNoteId}/lines/{line}/transactions")
    List<BilledTransaction> ofCreditNoteLine(@PathVariable CreditNoteId creditNoteId, @PathVariable int line);

    /**
     * Gives the same as a spreadsheet (CSV, UTF-8), written while it is read.
     *
     * @param language absent: English
     */
    @GetExchange("/credit-notes/{creditNoteId}/lines/{line}/transactions.csv")
    ResponseEntity<Resource> sheetOfCreditNoteLine(
            @PathVariable CreditNoteId creditNoteId,
            @PathVariable int line,
            @RequestParam(required = false) @Nullable SheetLanguage language);
}
