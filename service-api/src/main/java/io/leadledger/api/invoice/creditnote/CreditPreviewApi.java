package io.leadledger.api.invoice.creditnote;

import io.leadledger.api.Page;
import io.leadledger.api.Refuses;
import io.leadledger.id.InvoiceId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What crediting leads of a final invoice would give; a credit note itself follows their cancellation. */
@HttpExchange("/api/v1/invoices/{invoiceId}")
public interface CreditPreviewApi {

    /**
     * Lists the leads that a final invoice bills, by line, cancelled ones too.
     *
     * @param lead part of a lead's id
     * @param line only of this line
     */
    @GetExchange("/billed-leads")
    @Refuses("not-final")
    Page<BilledLead> leads(
            @PathVariable InvoiceId invoiceId,
            @RequestParam(required = false) @Nullable String lead,
            @RequestParam(required = false) @Nullable Integer line,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor);

    /**
     * Calculates the credit notes that would follow if these leads were cancelled now, together with what waits for its note
     * already; changes nothing.
     */
    @PostExchange("/credit-preview")
    @Refuses("not-final")
    CreditPreview preview(@PathVariable InvoiceId invoiceId, @RequestBody CreditPreviewForm form);
}
