package io.leadledger.portal.console.draft;

import io.leadledger.money.Money;
import io.leadledger.portal.console.entity.EntityScope;
import io.leadledger.portal.console.entity.News;
import io.leadledger.portal.console.invoice.InvoiceAnswers.Invoice;
import io.leadledger.portal.console.invoice.Invoices;
import io.leadledger.portal.console.invoice.WantedAdjustment;
import io.leadledger.portal.console.owning.Change;
import io.leadledger.portal.console.owning.ServiceRefused;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Credits and charges on a draft. */
@Controller
@PreAuthorize("isAuthenticated()")
class AdjustmentController {

    private final Invoices invoices;
    private final News news;

    AdjustmentController(Invoices invoices, News news) {
        this.invoices = invoices;
        this.news = news;
    }

    @GetMapping("/app/{entity}/invoices/{id}/adjustments/new")
    ModelAndView form(EntityScope scope, @PathVariable String id) {
        Invoice invoice = invoices.one(scope.entityId(), id);
        return new AdjustmentPresenter(scope, invoice, AdjustmentForm.empty(invoice.version()), List.of()).page();
    }

    @PostMapping("/app/{entity}/invoices/{id}/adjustments")
    ModelAndView add(EntityScope scope, @PathVariable String id, AdjustmentForm form, HttpServletRequest request) {
        Invoice invoice = invoices.one(scope.entityId(), id);
        List<AdjustmentPresenter.Wrong> wrong = AdjustmentPresenter.check(form, scope, invoice);
        if (!wrong.isEmpty()) {
            return refused(new AdjustmentPresenter(scope, invoice, form, wrong));
        }
        Money amount = form.money(scope.entity().currency()).orElseThrow();
        try {
            invoices.adjust(
                    invoice.invoiceId(),
                    form.change(),
                    new WantedAdjustment(
                            amount,
                            String.valueOf(form.reason()).strip(),
                            form.rate(invoice.vatRates()).orElse(null)));
        } catch (ServiceRefused refused) {
            return refused(new AdjustmentPresenter(scope, invoice, form, AdjustmentPresenter.said(refused, scope)));
        }
        news.tell(request, "console.adjustment.added", scope.words().amount(amount), scope.currency());
        return back(scope, id);
    }

    @PostMapping("/app/{entity}/invoices/{id}/adjustments/{adjustment}/removal")
    ModelAndView remove(
            EntityScope scope,
            @PathVariable String id,
            @PathVariable String adjustment,
            @RequestParam String key,
            @RequestParam(required = false) @Nullable Long version,
            HttpServletRequest request) {
        Invoice invoice = invoices.one(scope.entityId(), id);
        invoices.removeAdjustment(invoice.invoiceId(), adjustment, new Change(key, version));
        news.tell(request, "console.adjustment.removed");
        return back(scope, id);
    }

    private static ModelAndView refused(AdjustmentPresenter presenter) {
        ModelAndView page = presenter.page();
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView back(EntityScope scope, String id) {
        return new ModelAndView("redirect:" + scope.path("/invoices/" + id));
    }
}
