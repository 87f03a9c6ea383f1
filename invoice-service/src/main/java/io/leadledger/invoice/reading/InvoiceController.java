package io.leadledger.invoice.reading;

import io.leadledger.api.Page;
import io.leadledger.chassis.web.PageRequest;
import io.leadledger.invoice.billingperiod.RequestedPeriod;
import io.leadledger.invoice.reading.BilledTransactions.BilledTransaction;
import io.leadledger.invoice.reading.InvoiceList.Filter;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Invoices as they are read: drafts and what is final. */
@RestController
@RequestMapping("/api/v1/invoices")
@PreAuthorize("hasAuthority('invoices:read')")
class InvoiceController {

    private final InvoiceList list;
    private final InvoiceReading reading;
    private final BilledTransactions billedTransactions;

    InvoiceController(InvoiceList list, InvoiceReading reading, BilledTransactions billedTransactions) {
        this.list = list;
        this.reading = reading;
        this.billedTransactions = billedTransactions;
    }

    @GetMapping
    Page<InvoiceSummary> list(
            @RequestParam String entityId,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String partnerId,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable InvoiceStatus status,
            @RequestParam(required = false) @Nullable String number,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        RequestedPeriod.day("from", from);
        RequestedPeriod.day("to", to);
        Filter filter = new Filter(entityId, from, to, partnerId, state, status, number, InvoiceOrder.of(sort));
        return list.page(filter, PageRequest.of(limit, cursor, filter));
    }

    @GetMapping("/{invoiceId}")
    InvoiceView one(@PathVariable String invoiceId) {
        return reading.one(invoiceId);
    }

    /** The leads of a line, in the order of delivery, with those that would be on it had nobody cancelled them. */
    @GetMapping("/{invoiceId}/lines/{line}/transactions")
    List<BilledTransaction> transactions(@PathVariable String invoiceId, @PathVariable int line) {
        return reading.line(invoiceId, line)
                .map(found -> billedTransactions.of(invoiceId, found))
                .orElse(List.of());
    }
}
