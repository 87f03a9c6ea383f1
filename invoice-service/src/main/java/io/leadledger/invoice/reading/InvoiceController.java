package io.leadledger.invoice.reading;

import io.leadledger.api.Page;
import io.leadledger.api.invoice.invoice.InvoiceAnswer;
import io.leadledger.api.invoice.invoice.InvoiceApi;
import io.leadledger.api.invoice.invoice.InvoiceStatus;
import io.leadledger.api.invoice.invoice.InvoiceSummary;
import io.leadledger.chassis.web.PageRequest;
import io.leadledger.id.EntityId;
import io.leadledger.id.InvoiceId;
import io.leadledger.id.PartnerId;
import io.leadledger.invoice.billingperiod.RequestedPeriod;
import io.leadledger.invoice.reading.InvoiceList.Filter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

/** Invoices over HTTP, as they are read. */
@RestController
class InvoiceController implements InvoiceApi {

    private static final String READ = "hasAuthority('invoices:read')";

    private final InvoiceList list;
    private final InvoiceReading reading;

    InvoiceController(InvoiceList list, InvoiceReading reading) {
        this.list = list;
        this.reading = reading;
    }

    @Override
    @PreAuthorize(READ)
    public Page<InvoiceSummary> list(
            EntityId entityId,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable PartnerId partnerId,
            @Nullable String state,
            @Nullable InvoiceStatus status,
            @Nullable String number,
            @Nullable String sort,
            @Nullable Integer limit,
            @Nullable String cursor) {
        RequestedPeriod.day("from", from);
        RequestedPeriod.day("to", to);
        Filter filter = new Filter(entityId, from, to, partnerId, state, status, number, InvoiceOrder.of(sort));
        return list.page(filter, PageRequest.of(limit, cursor, filter));
    }

    @Override
    @PreAuthorize(READ)
    public InvoiceAnswer find(InvoiceId invoiceId) {
        return reading.one(invoiceId);
    }
}
