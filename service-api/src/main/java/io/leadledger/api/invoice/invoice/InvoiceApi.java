package io.leadledger.api.invoice.invoice;

import io.leadledger.api.Page;
import io.leadledger.api.Refuses;
import io.leadledger.id.EntityId;
import io.leadledger.id.InvoiceId;
import io.leadledger.id.PartnerId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Invoices as they are read: drafts and what is final. */
@HttpExchange(InvoiceApi.PATH)
public interface InvoiceApi {

    String PATH = "/api/v1/invoices";

    /**
     * Lists the invoices of an entity.
     *
     * @param from first day of a billing period; absent parts narrow nothing
     * @param to day after its last day
     * @param state {@code DRAFT}, {@code DISCARDED} or {@code FINAL}
     * @param status by what is to be done with them
     * @param sort {@code created}, {@code number}, {@code partner}, {@code period}, {@code due}, {@code net} or {@code total};
     *     with a minus before it the other way round
     */
    @GetExchange
    @Refuses({"bad-period", "bad-sort", "not-found"})
    Page<InvoiceSummary> list(
            @RequestParam EntityId entityId,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable PartnerId partnerId,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable InvoiceStatus status,
            @RequestParam(required = false) @Nullable String number,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor);

    /** Shows an invoice with its bill; a draft with what changed since it was made, and what keeps it from being final. */
    @GetExchange("/{invoiceId}")
    InvoiceAnswer find(@PathVariable InvoiceId invoiceId);
}
