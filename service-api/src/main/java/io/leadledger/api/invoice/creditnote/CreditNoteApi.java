package io.leadledger.api.invoice.creditnote;

import io.leadledger.api.Page;
import io.leadledger.api.Refuses;
import io.leadledger.id.CreditNoteId;
import io.leadledger.id.EntityId;
import io.leadledger.id.InvoiceId;
import io.leadledger.id.PartnerId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Credit notes are read; nobody writes one by hand. */
@HttpExchange(CreditNoteApi.PATH)
public interface CreditNoteApi {

    String PATH = "/api/v1/credit-notes";

    /** Lists the credit notes of an entity; {@code from} and {@code to} are the invoice's period. */
    @GetExchange
    @Refuses({"bad-period", "not-found"})
    Page<CreditNoteAnswer> list(
            @RequestParam EntityId entityId,
            @RequestParam(required = false) @Nullable InvoiceId invoiceId,
            @RequestParam(required = false) @Nullable PartnerId partnerId,
            @RequestParam(required = false) @Nullable String number,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor);

    /** Shows a credit note. */
    @GetExchange("/{creditNoteId}")
    CreditNoteAnswer find(@PathVariable CreditNoteId creditNoteId);

    /** Counts the cancelled leads of final invoices that wait for their credit note. */
    @GetExchange("/pending")
    @Refuses("not-found")
    PendingCredits pending(@RequestParam EntityId entityId);
}
