package io.leadledger.invoice.overview;

import io.leadledger.api.invoice.overview.CheckedDraft;
import io.leadledger.api.invoice.overview.HistoryEntry;
import io.leadledger.api.invoice.overview.InvoiceCounts;
import io.leadledger.api.invoice.overview.OpenAmount;
import io.leadledger.api.invoice.overview.OverviewApi;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.id.EntityId;
import io.leadledger.id.InvoiceId;
import io.leadledger.id.PartnerId;
import io.leadledger.invoice.directory.Directory;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

/** Sums, checks and histories over HTTP. */
@RestController
class OverviewController implements OverviewApi {

    private static final String READ = "hasAuthority('invoices:read')";

    private final CountedInvoices counted;
    private final CheckedDrafts checked;
    private final InvoiceHistory history;
    private final Directory directory;

    OverviewController(CountedInvoices counted, CheckedDrafts checked, InvoiceHistory history, Directory directory) {
        this.counted = counted;
        this.checked = checked;
        this.history = history;
        this.directory = directory;
    }

    @Override
    @PreAuthorize(READ)
    public InvoiceCounts counts(
            EntityId entityId, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable PartnerId partnerId) {
        return directory
                .entity(entityId)
                .map(entity -> counted.count(entity, new CountedInvoices.Scope(from, to, partnerId)))
                .orElseThrow(() -> new RejectedException(Rejection.notFound("entity", entityId)));
    }

    @Override
    @PreAuthorize(READ)
    public List<OpenAmount> openAmounts(EntityId entityId) {
        return counted.openAmounts(entityId);
    }

    @Override
    @PreAuthorize(READ)
    public List<CheckedDraft> checks(EntityId entityId, @Nullable LocalDate from, @Nullable LocalDate to) {
        return checked.of(entityId, from, to);
    }

    @Override
    @PreAuthorize(READ)
    public List<HistoryEntry> history(InvoiceId invoiceId) {
        return history.of(invoiceId);
    }
}
