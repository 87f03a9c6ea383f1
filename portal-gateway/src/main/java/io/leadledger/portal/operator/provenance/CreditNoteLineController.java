package io.leadledger.portal.operator.provenance;

import io.leadledger.api.invoice.creditnote.CreditNoteAnswer;
import io.leadledger.api.invoice.provenance.BilledTransaction;
import io.leadledger.id.CreditNoteId;
import io.leadledger.portal.audit.Download;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.page.Answer;
import io.leadledger.portal.service.delivery.Deliveries;
import io.leadledger.portal.service.invoice.Invoices;
import io.leadledger.portal.service.invoice.StreamedFiles;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The leads that a line of a credit note gives back. */
@Controller
@PreAuthorize("isAuthenticated()")
class CreditNoteLineController {

    private final Invoices invoices;
    private final Deliveries deliveries;
    private final StreamedFiles files;

    CreditNoteLineController(Invoices invoices, Deliveries deliveries, StreamedFiles files) {
        this.invoices = invoices;
        this.deliveries = deliveries;
        this.files = files;
    }

    /**
     * @param lead the transaction whose story stands beside the list
     * @param page which part of a long list, from 1
     */
    @GetMapping("/app/{entity}/credit-notes/{id}/lines/{line:\\d+}")
    Answer line(
            EntityScope scope,
            @PathVariable CreditNoteId id,
            @PathVariable int line,
            @RequestParam(required = false) @Nullable String lead,
            @RequestParam(defaultValue = "1") int page) {
        CreditNoteAnswer note = invoices.creditNote(scope.entityId(), id);
        List<BilledTransaction> transactions = invoices.transactions(note.creditNoteId(), line);
        return new LinePresenter(
                        scope,
                        LinesDocument.of(note, scope),
                        LineController.line(note.bill(), line),
                        transactions,
                        LineTab.ALL,
                        page,
                        LineController.story(scope, transactions, lead, deliveries, invoices))
                .page();
    }

    @GetMapping("/app/{entity}/credit-notes/{id}/lines/{line:\\d+}.csv")
    @Download("credit-note-line-csv")
    ResponseEntity<Resource> sheet(EntityScope scope, @PathVariable CreditNoteId id, @PathVariable int line) {
        return files.leads(
                invoices.creditNote(scope.entityId(), id).creditNoteId(), line, LineController.language(scope));
    }
}
