package io.leadledger.portal.console.creditnote;

import io.leadledger.portal.audit.Download;
import io.leadledger.portal.console.document.DocumentFiles;
import io.leadledger.portal.console.document.Papers;
import io.leadledger.portal.console.entity.EntityScope;
import io.leadledger.portal.console.invoice.InvoiceAnswers.CreditNote;
import io.leadledger.portal.console.invoice.InvoiceAnswers.Invoice;
import io.leadledger.portal.console.invoice.Invoices;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One credit note: its paper, the invoice it corrects, its files. */
@Controller
@PreAuthorize("isAuthenticated()")
class CreditNoteController {

    private final Invoices invoices;
    private final DocumentFiles files;

    CreditNoteController(Invoices invoices, DocumentFiles files) {
        this.invoices = invoices;
        this.files = files;
    }

    @GetMapping("/app/{entity}/credit-notes/{id}")
    ModelAndView creditNote(EntityScope scope, @PathVariable String id) {
        CreditNote note = invoices.creditNote(scope.entityId(), id);
        Invoice invoice = invoices.one(scope.entityId(), note.invoice().invoiceId());
        return new CreditNotePresenter(
                        scope, note, invoice, Papers.of(note).said(scope.words().messages()))
                .page();
    }

    @GetMapping("/app/{entity}/credit-notes/{id}/pdf")
    @Download("credit-note-pdf")
    ResponseEntity<byte[]> pdf(EntityScope scope, @PathVariable String id) {
        return files.fetch(
                "credit-notes", invoices.creditNote(scope.entityId(), id).creditNoteId(), "pdf");
    }

    @GetMapping("/app/{entity}/credit-notes/{id}/xml")
    @Download("credit-note-xml")
    ResponseEntity<byte[]> xml(EntityScope scope, @PathVariable String id) {
        return files.fetch(
                "credit-notes", invoices.creditNote(scope.entityId(), id).creditNoteId(), "xml");
    }
}
