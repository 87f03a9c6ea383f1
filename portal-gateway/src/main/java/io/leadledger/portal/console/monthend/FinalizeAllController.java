package io.leadledger.portal.console.monthend;

import io.leadledger.portal.console.entity.EntityScope;
import io.leadledger.portal.console.entity.News;
import io.leadledger.portal.console.invoice.InvoiceAnswers.CheckedDraft;
import io.leadledger.portal.console.invoice.Invoices;
import io.leadledger.portal.console.invoice.Period;
import io.leadledger.portal.console.invoice.PeriodChoice;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

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
    ModelAndView ask(EntityScope scope, PeriodChoice choice) {
        Period period = period(scope, choice);
        List<CheckedDraft> drafts = invoices.checks(scope.entityId(), period);
        return drafts.isEmpty()
                ? MonthEndController.back(scope, period)
                : new FinalizeAllPresenter(scope, period, drafts, invoices.nextNumber(scope.entityId())).page();
    }

    /**
     * @param drafts those that the person saw, each as {@code id:version}
     * @param confirmed warnings that the person confirmed, each as {@code id:code}
     */
    @PostMapping("/app/{entity}/invoices/month-end/finalization")
    ModelAndView makeFinal(
            EntityScope scope,
            PeriodChoice choice,
            @RequestParam String key,
            @RequestParam(name = "draft") List<String> drafts,
            @RequestParam(required = false) @Nullable List<String> confirmed,
            HttpServletRequest request) {
        Period period = period(scope, choice);
        FinalizingDrafts.Result result = finalizing.run(
                scope,
                invoices.checks(scope.entityId(), period),
                new FinalizingDrafts.Order(key, drafts, confirmed == null ? List.of() : confirmed));
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
        return MonthEndController.back(scope, period);
    }

    private static Period period(EntityScope scope, PeriodChoice choice) {
        return choice.chosen().orElseGet(() -> Period.lastMonth(scope.today()));
    }
}
