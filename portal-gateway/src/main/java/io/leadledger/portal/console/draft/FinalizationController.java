package io.leadledger.portal.console.draft;

import io.leadledger.portal.console.entity.EntityScope;
import io.leadledger.portal.console.entity.News;
import io.leadledger.portal.console.entity.Refusals;
import io.leadledger.portal.console.invoice.InvoiceAnswers.Invoice;
import io.leadledger.portal.console.invoice.Invoices;
import io.leadledger.portal.console.owning.Change;
import io.leadledger.portal.console.owning.ServiceRefused;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Makes one draft final, after it was asked once more. */
@Controller
@PreAuthorize("isAuthenticated()")
class FinalizationController {

    private final Invoices invoices;
    private final News news;

    FinalizationController(Invoices invoices, News news) {
        this.invoices = invoices;
        this.news = news;
    }

    @GetMapping("/app/{entity}/invoices/{id}/finalization")
    ModelAndView ask(EntityScope scope, @PathVariable String id) {
        Invoice invoice = invoices.one(scope.entityId(), id);
        return presenter(scope, invoice, Change.of(invoice.version()), List.of())
                .page();
    }

    @PostMapping("/app/{entity}/invoices/{id}/finalization")
    ModelAndView makeFinal(
            EntityScope scope,
            @PathVariable String id,
            @RequestParam String key,
            @RequestParam(required = false) @Nullable Long version,
            @RequestParam(required = false) @Nullable List<String> confirmed,
            HttpServletRequest request) {
        Invoice invoice = invoices.one(scope.entityId(), id);
        Change change = new Change(key, version);
        try {
            String number = invoices.makeFinal(invoice.invoiceId(), change, confirmed == null ? List.of() : confirmed);
            news.tell(request, "console.finalize.done", number);
            return new ModelAndView("redirect:" + scope.path("/invoices/" + invoice.invoiceId()));
        } catch (ServiceRefused refused) {
            List<String> reasons = Refusals.sentences(
                    refused, scope.words().messages(), scope.words().locale());
            ModelAndView page = presenter(scope, invoice, change, reasons).page();
            page.setStatus(refused.getStatusCode());
            return page;
        }
    }

    private FinalizationPresenter presenter(EntityScope scope, Invoice invoice, Change change, List<String> reasons) {
        return new FinalizationPresenter(scope, invoice, change, invoices.nextNumber(scope.entityId()), reasons);
    }
}
