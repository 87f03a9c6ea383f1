package io.leadledger.portal.operator.finalization;

import io.leadledger.api.invoice.overview.CheckedDraft;
import io.leadledger.portal.operator.document.Addresses;
import io.leadledger.portal.operator.document.PeriodChoice;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.page.Answer;
import io.leadledger.portal.page.shell.News;
import io.leadledger.portal.service.invoice.Invoices;
import io.leadledger.portal.service.invoice.Period;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Makes all drafts of a period final, each by itself: one that cannot be does not stop the others. */
@Controller
@PreAuthorize("isAuthenticated()")
class FinalizeAllController {

    private final Invoices invoices;
    private final FinalizingDrafts finalizing;
    private final News news;

    FinalizeAllController(Invoices invoices, FinalizingDrafts finalizing, News news) {
        this.invoices = invoices;
        this.finalizing = finalizing;
        this.news = news;
    }

    @GetMapping("/app/{entity}/invoices/month-end/finalization")
    Answer ask(EntityScope scope, PeriodChoice choice) {
        Period period = choice.orLastMonth(scope);
        List<CheckedDraft> drafts = invoices.checks(scope.entityId(), period);
        return drafts.isEmpty()
                ? Answer.redirect(Addresses.monthEnd(scope, period))
                : new FinalizeAllPresenter(scope, period, drafts, invoices.nextNumber(scope.entityId())).page();
    }

    /**
     * @param drafts those that the person saw, each as {@code id:version}
     * @param confirmed warnings that the person confirmed, each as {@code id:code}
     */
    @PostMapping("/app/{entity}/invoices/month-end/finalization")
    Answer makeFinal(
            EntityScope scope,
            PeriodChoice choice,
            @RequestParam(name = "draft") List<String> drafts,
            @RequestParam(defaultValue = "") List<String> confirmed,
            HttpServletRequest request) {
        Period period = choice.required();
        FinalizingDrafts.Result result = finalizing.run(
                scope, invoices.checks(scope.entityId(), period), new FinalizingDrafts.Order(drafts, confirmed));
        if (!result.numbers().isEmpty()) {
            news.tell(
                    request,
                    "console.finalize.allDone",
                    result.numbers().size(),
                    result.numbers().getFirst(),
                    result.numbers().getLast());
        }
        if (!result.failures().isEmpty()) {
            NotFinal.tell(request, result.failures());
        }
        return Answer.redirect(Addresses.monthEnd(scope, period));
    }
}
