package io.leadledger.portal.operator.invoice;

import io.leadledger.api.invoice.invoice.InvoiceAnswer;
import io.leadledger.api.invoice.sending.SendingApi;
import io.leadledger.id.InvoiceId;
import io.leadledger.portal.audit.Download;
import io.leadledger.portal.operator.document.Papers;
import io.leadledger.portal.operator.mailing.Mails;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.page.Answer;
import io.leadledger.portal.service.Change;
import io.leadledger.portal.service.invoice.DocumentFiles;
import io.leadledger.portal.service.invoice.Invoices;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One invoice: its paper, what is to be done, its files, what happened. */
@Controller
@PreAuthorize("isAuthenticated()")
class InvoiceController {

    private final Invoices invoices;
    private final SendingApi sendings;
    private final DocumentFiles files;

    InvoiceController(Invoices invoices, SendingApi sendings, DocumentFiles files) {
        this.invoices = invoices;
        this.sendings = sendings;
        this.files = files;
    }

    @GetMapping("/app/{entity}/invoices/{id}")
    Answer invoice(EntityScope scope, @PathVariable InvoiceId id) {
        InvoiceAnswer invoice = invoices.one(scope.entityId(), id);
        String lines = scope.path("/invoices/" + invoice.invoiceId() + "/lines/");
        return new InvoicePresenter(
                        scope,
                        invoice,
                        Papers.of(invoice, lines).said(scope.words().messages(), scope.path("")),
                        invoices.history(invoice.invoiceId()),
                        invoice.isDraft() ? List.of() : invoices.creditNotesOf(invoice),
                        invoice.number() == null ? List.of() : invoices.payments(invoice.invoiceId()),
                        new Mails(
                                scope, invoice.number() == null ? List.of() : sendings.ofInvoice(invoice.invoiceId())),
                        Change.of(invoice.version()))
                .page();
    }

    @GetMapping("/app/{entity}/invoices/{id}/pdf")
    @Download("invoice-pdf")
    ResponseEntity<byte[]> pdf(EntityScope scope, @PathVariable InvoiceId id) {
        return files.ofInvoice(invoices.one(scope.entityId(), id).invoiceId(), "pdf");
    }

    @GetMapping("/app/{entity}/invoices/{id}/xml")
    @Download("invoice-xml")
    ResponseEntity<byte[]> xml(EntityScope scope, @PathVariable InvoiceId id) {
        return files.ofInvoice(invoices.one(scope.entityId(), id).invoiceId(), "xml");
    }

    @GetMapping("/app/{entity}/invoices/{id}/validation-report")
    @Download("invoice-validation-report")
    ResponseEntity<byte[]> report(EntityScope scope, @PathVariable InvoiceId id) {
        return files.ofInvoice(invoices.one(scope.entityId(), id).invoiceId(), "validation-report");
    }
}
