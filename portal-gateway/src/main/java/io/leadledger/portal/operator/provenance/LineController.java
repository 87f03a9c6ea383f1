package io.leadledger.portal.operator.provenance;

import io.leadledger.api.invoice.invoice.BilledTransaction;
import io.leadledger.api.invoice.invoice.InvoiceAnswer;
import io.leadledger.event.bill.InvoiceLine;
import io.leadledger.id.InvoiceId;
import io.leadledger.id.TransactionId;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.page.Answer;
import io.leadledger.portal.service.delivery.Deliveries;
import io.leadledger.portal.service.invoice.Invoices;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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

    LineController(Invoices invoices, Deliveries deliveries) {
        this.invoices = invoices;
        this.deliveries = deliveries;
    }

    /**
     * @param lead the transaction whose story stands beside the list
     * @param page which part of a long list, from 1
     */
    @GetMapping("/app/{entity}/invoices/{id}/lines/{line}")
    Answer line(
            EntityScope scope,
            @PathVariable InvoiceId id,
            @PathVariable int line,
            @RequestParam(required = false) @Nullable String only,
            @RequestParam(required = false) @Nullable String lead,
            @RequestParam(defaultValue = "1") int page) {
        InvoiceAnswer invoice = invoices.one(scope.entityId(), id);
        InvoiceLine content = invoice.bill().lines().stream()
                .filter(one -> one.position() == line)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<BilledTransaction> transactions = invoices.transactions(invoice.invoiceId(), line);
        Optional<LeadStory> story = Optional.ofNullable(lead)
                .filter(wanted -> transactions.stream()
                        .anyMatch(one -> one.transactionId().value().equals(wanted)))
                .map(wanted -> LeadStory.of(scope, new TransactionId(wanted), deliveries, invoices));
        return new LinePresenter(scope, invoice, content, transactions, LineTab.named(only), page, story).page();
    }
}
