package io.leadledger.invoice.overview;

import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.invoice.directory.Directory;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Sums over an entity's invoices, its drafts checked against what is there now, and the history of one invoice. */
@RestController
@RequestMapping("/api/v1/invoices")
@PreAuthorize("hasAuthority('invoices:read')")
class OverviewController {

    private final InvoiceCounts counts;
    private final CheckedDrafts checks;
    private final InvoiceHistory history;
    private final Directory directory;

    OverviewController(InvoiceCounts counts, CheckedDrafts checks, InvoiceHistory history, Directory directory) {
        this.counts = counts;
        this.checks = checks;
        this.history = history;
        this.directory = directory;
    }

    /** {@code from} and {@code to} name one period, {@code partnerId} one partner; without them all count. */
    @GetMapping("/counts")
    InvoiceCounts.Counted counts(
            @RequestParam String entityId,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String partnerId) {
        return directory
                .entity(entityId)
                .map(entity -> counts.count(entity, new InvoiceCounts.Scope(from, to, partnerId)))
                .orElseThrow(() -> new RejectedException(Rejection.notFound("entity", entityId)));
    }

    /** What each partner has left to pay; who owes nothing is not listed. */
    @GetMapping("/open-amounts")
    List<InvoiceCounts.OpenAmount> openAmounts(@RequestParam String entityId) {
        return counts.openAmounts(entityId);
    }

    /** Each draft as it would be now, with what stands against finalizing it. */
    @GetMapping("/checks")
    List<CheckedDrafts.CheckedDraft> checks(
            @RequestParam String entityId,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        return checks.of(entityId, from, to);
    }

    /** What happened to an invoice, the latest first. */
    @GetMapping("/{invoiceId}/history")
    List<InvoiceHistory.Entry> history(@PathVariable String invoiceId) {
        return history.of(invoiceId);
    }
}
