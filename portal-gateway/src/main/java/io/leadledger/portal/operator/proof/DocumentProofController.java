package io.leadledger.portal.operator.proof;

import io.leadledger.api.invoice.creditnote.CreditNoteAnswer;
import io.leadledger.api.invoice.invoice.InvoiceAnswer;
import io.leadledger.api.invoice.proof.ProofApi;
import io.leadledger.id.CreditNoteId;
import io.leadledger.id.InvoiceId;
import io.leadledger.portal.audit.Download;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.page.Answer;
import io.leadledger.portal.service.invoice.Invoices;
import io.leadledger.portal.service.invoice.StreamedFiles;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Proves one document while one waits, and gives what an auditor takes away of it. */
@Controller
@PreAuthorize("isAuthenticated()")
class DocumentProofController {

    private final Invoices invoices;
    private final ProofApi proofs;
    private final StreamedFiles files;

    DocumentProofController(Invoices invoices, ProofApi proofs, StreamedFiles files) {
        this.invoices = invoices;
        this.proofs = proofs;
        this.files = files;
    }

    @GetMapping("/app/{entity}/invoices/{id}/proof")
    Answer ofInvoice(EntityScope scope, @PathVariable InvoiceId id) {
        InvoiceAnswer invoice = invoices.one(scope.entityId(), id);
        if (invoice.number() == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new ProofPresenter(scope, ProvedDocument.of(invoice, scope), proofs.ofInvoice(invoice.invoiceId()))
                .page();
    }

    @GetMapping("/app/{entity}/invoices/{id}/export.zip")
    @Download("invoice-export")
    ResponseEntity<Resource> exportInvoice(EntityScope scope, @PathVariable InvoiceId id) {
        return files.export(invoices.one(scope.entityId(), id).invoiceId());
    }

    @GetMapping("/app/{entity}/credit-notes/{id}/proof")
    Answer ofCreditNote(EntityScope scope, @PathVariable CreditNoteId id) {
        CreditNoteAnswer note = invoices.creditNote(scope.entityId(), id);
        return new ProofPresenter(scope, ProvedDocument.of(note, scope), proofs.ofCreditNote(note.creditNoteId()))
                .page();
    }

    @GetMapping("/app/{entity}/credit-notes/{id}/export.zip")
    @Download("credit-note-export")
    ResponseEntity<Resource> exportCreditNote(EntityScope scope, @PathVariable CreditNoteId id) {
        return files.export(invoices.creditNote(scope.entityId(), id).creditNoteId());
    }
}
