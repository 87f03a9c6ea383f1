package io.leadledger.portal.console.document;

import io.leadledger.portal.audit.Download;
import io.leadledger.portal.console.entity.EntityScope;
import io.leadledger.portal.console.invoice.InvoiceAnswers.Invoice;
import io.leadledger.portal.console.invoice.Invoices;
import io.leadledger.portal.console.owning.Change;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One invoice: its paper, what is to be done, its files, what happened. */
@Controller
@PreAuthorize("isAuthenticated()")
class InvoiceController {

    private final Invoices invoices;
    private final DocumentFiles files;

    InvoiceController(Invoices invoices, DocumentFiles files) {
        this.invoices = invoices;
        this.files = files;
    }

    @GetMapping("/app/{entity}/invoices/{id}")
    ModelAndView invoice(EntityScope scope, @PathVariable String id) {
        Invoice invoice = invoices.one(scope.entityId(), id);
        String lines = scope.path("/invoices/" + invoice.invoiceId() + "/lines/");
        return new InvoicePresenter(
                        scope,
                        invoice,
                        Papers.of(invoice, lines).said(scope.words().messages()),
                        invoices.history(invoice.invoiceId()),
                        invoice.isDraft() ? java.util.List.of() : invoices.creditNotesOf(invoice),
                        Change.of(invoice.version()))
                .page();
    }

    @GetMapping("/app/{entity}/invoices/{id}/pdf")
    @Download("invoice-pdf")
    ResponseEntity<byte[]> pdf(EntityScope scope, @PathVariable String id) {
        return files.fetch("invoices", invoices.one(scope.entityId(), id).invoiceId(), "pdf");
    }

    @GetMapping("/app/{entity}/invoices/{id}/xml")
    @Download("invoice-xml")
    ResponseEntity<byte[]> xml(EntityScope scope, @PathVariable String id) {
        return files.fetch("invoices", invoices.one(scope.entityId(), id).invoiceId(), "xml");
    }
}
