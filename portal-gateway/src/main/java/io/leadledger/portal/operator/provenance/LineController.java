package io.leadledger.portal.operator.provenance;

import io.leadledger.api.invoice.invoice.InvoiceAnswer;
import io.leadledger.api.invoice.provenance.BilledTransaction;
import io.leadledger.api.invoice.provenance.SheetLanguage;
import io.leadledger.event.bill.Bill;
import io.leadledger.event.bill.InvoiceLine;
import io.leadledger.id.InvoiceId;
import io.leadledger.id.TransactionId;
import io.leadledger.portal.audit.Download;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.page.Answer;
import io.leadledger.portal.service.delivery.Deliveries;
import io.leadledger.portal.service.invoice.Invoices;
import io.leadledger.portal.service.invoice.StreamedFiles;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The leads behind a line of an invoice, cancelled ones struck. */
@Controller
@PreAuthorize("isAuthenticated()")
class LineController {

    private final Invoices invoices;
    private final Deliveries deliveries;
    private final StreamedFiles files;

    LineController(Invoices invoices, Deliveries deliveries, StreamedFiles files) {
        this.invoices = invoices;
        this.deliveries = deliveries;
        this.files = files;
    }

    /**
     * @param lead the transaction whose story stands beside the list
     * @param page which part of a long list, from 1
     */
    @GetMapping("/app/{entity}/invoices/{id}/lines/{line:\\d+}")
    Answer line(
            EntityScope scope,
            @PathVariable InvoiceId id,
            @PathVariable int line,
            @RequestParam(required = false) @Nullable String only,
            @RequestParam(required = false) @Nullable String lead,
            @RequestParam(defaultValue = "1") int page) {
        InvoiceAnswer invoice = invoices.one(scope.entityId(), id);
        List<BilledTransaction> transactions = invoices.transactions(invoice.invoiceId(), line);
        return new LinePresenter(
                        scope,
                        LinesDocument.of(invoice, scope),
                        line(invoice.bill(), line),
                        transactions,
                        LineTab.named(only),
                        page,
                        story(scope, transactions, lead, deliveries, invoices))
                .page();
    }

    @GetMapping("/app/{entity}/invoices/{id}/lines/{line:\\d+}.csv")
    @Download("invoice-line-csv")
    ResponseEntity<Resource> sheet(
            EntityScope scope,
            @PathVariable InvoiceId id,
            @PathVariable int line,
            @RequestParam(required = false) @Nullable String only) {
        return files.leads(
                invoices.one(scope.entityId(), id).invoiceId(),
                line,
                LineTab.named(only).shown(),
                language(scope));
    }

    static InvoiceLine line(Bill bill, int position) {
        return bill.lines().stream()
                .filter(one -> one.position() == position)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Of the lead that was chosen, if it is one of the line. */
    static Optional<LeadStory> story(
            EntityScope scope,
            List<BilledTransaction> transactions,
            @Nullable String lead,
            Deliveries deliveries,
            Invoices invoices) {
        return Optional.ofNullable(lead)
                .filter(wanted -> transactions.stream()
                        .anyMatch(one -> one.transactionId().value().equals(wanted)))
                .map(wanted -> LeadStory.of(scope, new TransactionId(wanted), deliveries, invoices));
    }

    static SheetLanguage language(EntityScope scope) {
        return scope.words().locale().getLanguage().equals("de") ? SheetLanguage.DE : SheetLanguage.EN;
    }
}
