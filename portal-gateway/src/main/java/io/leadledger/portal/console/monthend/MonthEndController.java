package io.leadledger.portal.console.monthend;

import io.leadledger.portal.console.entity.EntityScope;
import io.leadledger.portal.console.entity.News;
import io.leadledger.portal.console.invoice.InvoiceAnswers.Generated;
import io.leadledger.portal.console.invoice.Invoices;
import io.leadledger.portal.console.invoice.Period;
import io.leadledger.portal.console.invoice.PeriodChoice;
import io.leadledger.portal.console.owning.Change;
import io.leadledger.portal.console.owning.Query;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The month-end of an entity: preview of a period, and its drafts. */
@Controller
@PreAuthorize("isAuthenticated()")
class MonthEndController {

    private final Invoices invoices;
    private final News news;
    private final Clock clock;

    MonthEndController(Invoices invoices, News news, Clock clock) {
        this.invoices = invoices;
        this.news = news;
        this.clock = clock;
    }

    @GetMapping("/app/{entity}/invoices/month-end")
    ModelAndView cockpit(EntityScope scope, PeriodChoice choice, HttpServletRequest request) {
        return presenter(scope, period(scope, choice), NotFinal.take(request)).page();
    }

    @GetMapping("/app/{entity}/invoices/month-end/generation")
    ModelAndView ask(EntityScope scope, PeriodChoice choice) {
        Period period = period(scope, choice);
        return presenter(scope, period, List.of())
                .generation()
                .map(dialog -> scope.page("question", dialog.title(), Map.of("dialog", dialog)))
                .orElseGet(() -> back(scope, period));
    }

    @PostMapping("/app/{entity}/invoices/month-end/generation")
    ModelAndView generate(
            EntityScope scope, PeriodChoice choice, @RequestParam String key, HttpServletRequest request) {
        Period period = period(scope, choice);
        Generated made = invoices.generate(scope.entityId(), period, new Change(key, null));
        news.tell(
                request,
                made.createdInvoiceIds().isEmpty() ? "console.generate.nothing" : "console.generate.done",
                made.createdInvoiceIds().size());
        return back(scope, period);
    }

    private MonthEndPresenter presenter(EntityScope scope, Period period, List<NotFinal> failures) {
        return new MonthEndPresenter(scope, PeriodState.of(scope, period, invoices), failures, clock.instant());
    }

    private static Period period(EntityScope scope, PeriodChoice choice) {
        return choice.chosen().orElseGet(() -> Period.lastMonth(scope.today()));
    }

    static ModelAndView back(EntityScope scope, Period period) {
        return new ModelAndView(
                "redirect:" + Query.of(scope.path("/invoices/month-end")).with("period", period.text()));
    }
}
