package io.leadledger.portal.operator.creditnote;

import io.leadledger.api.invoice.creditnote.CreditNoteAnswer;
import io.leadledger.api.invoice.invoice.InvoiceAnswer;
import io.leadledger.api.invoice.sending.SendingApi;
import io.leadledger.id.CreditNoteId;
import io.leadledger.portal.audit.Download;
import io.leadledger.portal.operator.document.Papers;
import io.leadledger.portal.operator.mailing.Mails;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.page.Answer;
import io.leadledger.portal.service.invoice.DocumentFiles;
import io.leadledger.portal.service.invoice.Invoices;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One credit note: its paper, the invoice it corrects, its files. */
@Controller
@PreAuthorize("isAuthenticated()")
class CreditNoteController {

    private final Invoices invoices;
    private final SendingApi sendings;
    private final DocumentFiles files;

    CreditNoteController(Invoices invoices, SendingApi sendings, DocumentFiles files) {
        this.invoices = invoices;
        this.sendings = sendings;
        this.files = files;
    }

    @GetMapping("/app/{entity}/credit-notes/{id}")
    Answer creditNote(EntityScope scope, @PathVariable CreditNoteId id) {
        CreditNoteAnswer note = invoices.creditNote(scope.entityId(), id);
        InvoiceAnswer invoice = invoices.one(scope.entityId(), note.invoice().invoiceId());
        return new CreditNotePresenter(
                        scope,
                        note,
                        invoice,
                        Papers.of(note, scope.path("/credit-notes/" + note.creditNoteId() + "/lines/"))
                                .said(scope.words().messages(), scope.path("")),
                        new Mails(scope, sendings.ofCreditNote(note.creditNoteId())))
                .page();
    }

    @GetMapping("/app/{entity}/credit-notes/{id}/pdf")
    @Download("credit-note-pdf")
    ResponseEntity<byte[]> pdf(EntityScope scope, @PathVariable CreditNoteId id) {
        return files.ofCreditNote(invoices.creditNote(scope.entityId(), id).creditNoteId(), "pdf");
    }

    @GetMapping("/app/{entity}/credit-notes/{id}/xml")
    @Download("credit-note-xml")
    ResponseEntity<byte[]> xml(EntityScope scope, @PathVariable CreditNoteId id) {
        return files.ofCreditNote(invoices.creditNote(scope.entityId(), id).creditNoteId(), "xml");
    }

    @GetMapping("/app/{entity}/credit-notes/{id}/validation-report")
    @Download("credit-note-validation-report")
    ResponseEntity<byte[]> report(EntityScope scope, @PathVariable CreditNoteId id) {
        return files.ofCreditNote(invoices.creditNote(scope.entityId(), id).creditNoteId(), "validation-report");
    }
}
