package io.leadledger.api.invoice.overview;

import io.leadledger.api.Refuses;
import io.leadledger.id.EntityId;
import io.leadledger.id.InvoiceId;
import io.leadledger.id.PartnerId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Sums over an entity's invoices, its drafts checked against what is there now, and the history of one invoice. */
@HttpExchange(OverviewApi.PATH)
public interface OverviewApi {

    String PATH = "/api/v1/invoices";

    /** Counts invoices and credit notes; {@code from} and {@code to} name one period, {@code partnerId} one partner, else all. */
    @GetExchange("/counts")
    @Refuses("not-found")
    InvoiceCounts counts(
            @RequestParam EntityId entityId,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable PartnerId partnerId);

    /** Says what each partner has left to pay; who owes nothing is not listed. */
    @GetExchange("/open-amounts")
    @Refuses("not-found")
    List<OpenAmount> openAmounts(@RequestParam EntityId entityId);

    /** Shows each draft as it would be now, with what stands against finalizing it. */
    @GetExchange("/checks")
    @Refuses("not-found")
    List<CheckedDraft> checks(
            @RequestParam EntityId entityId,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to);

    /** Tells what happened to an invoice, the latest first. */
    @GetExchange("/{invoiceId}/history")
    List<HistoryEntry> history(@PathVariable InvoiceId invoiceId);
}
