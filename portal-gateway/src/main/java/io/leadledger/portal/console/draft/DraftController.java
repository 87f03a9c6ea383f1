package io.leadledger.portal.console.draft;

import io.leadledger.portal.console.entity.EntityScope;
import io.leadledger.portal.console.entity.News;
import io.leadledger.portal.console.invoice.InvoiceAnswers.Invoice;
import io.leadledger.portal.console.invoice.Invoices;
import io.leadledger.portal.console.invoice.Period;
import io.leadledger.portal.console.owning.Change;
import io.leadledger.portal.console.owning.Query;
import io.leadledger.portal.view.ActionViews.Dialog;
import io.leadledger.portal.view.Views.Fact;
import io.leadledger.portal.view.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes over what changed since a draft was made, or gives the draft up. */
@Controller
@PreAuthorize("isAuthenticated()")
class DraftController {

    private final Invoices invoices;
    private final News news;

    DraftController(Invoices invoices, News news) {
        this.invoices = invoices;
        this.news = news;
    }

    @PostMapping("/app/{entity}/invoices/{id}/recalculation")
    ModelAndView accept(
            EntityScope scope,
            @PathVariable String id,
            @RequestParam String key,
            @RequestParam(required = false) @Nullable Long version,
            HttpServletRequest request) {
        Invoice invoice = invoices.one(scope.entityId(), id);
        invoices.recalculate(invoice.invoiceId(), new Change(key, version));
        news.tell(request, "console.drift.accepted");
        return new ModelAndView("redirect:" + scope.path("/invoices/" + invoice.invoiceId()));
    }

    @GetMapping("/app/{entity}/invoices/{id}/discarding")
    ModelAndView ask(EntityScope scope, @PathVariable String id) {
        Invoice invoice = invoices.one(scope.entityId(), id);
        Dialog dialog = dialog(scope, invoice);
        return scope.page("question", dialog.title(), Map.of("dialog", dialog));
    }

    @PostMapping("/app/{entity}/invoices/{id}/discarding")
    ModelAndView discard(
            EntityScope scope,
            @PathVariable String id,
            @RequestParam String key,
            @RequestParam(required = false) @Nullable Long version,
            HttpServletRequest request) {
        Invoice invoice = invoices.one(scope.entityId(), id);
        invoices.discard(invoice.invoiceId(), new Change(key, version));
        news.tell(request, "console.discard.done", invoice.partnerName());
        return new ModelAndView("redirect:"
                + Query.of(scope.path("/invoices/month-end"))
                        .with("period", new Period(invoice.from(), invoice.to()).text()));
    }

    private static Dialog dialog(EntityScope scope, Invoice invoice) {
        Words words = scope.words();
        String path = scope.path("/invoices/" + invoice.invoiceId());
        return new Dialog(
                "discard",
                words.say("console.discard.title", invoice.partnerName()),
                words.say("console.discard.text", invoice.leads()),
                List.of(
                        Fact.of(
                                words.say("console.column.net"),
                                words.amount(invoice.bill().totals().net()) + ' ' + scope.currency()),
                        Fact.of(words.say("console.column.leads"), words.number(invoice.leads()))),
                "warn",
                words.say("console.discard.consequence"),
                path + "/discarding",
                Change.of(invoice.version()).hidden(),
                words.say("console.discard"),
                true,
                path);
    }
}
