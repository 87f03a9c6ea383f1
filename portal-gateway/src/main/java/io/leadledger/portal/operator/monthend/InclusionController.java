package io.leadledger.portal.operator.monthend;

import io.leadledger.api.client.ServiceRefused;
import io.leadledger.api.invoice.billingrun.BillingRunApi;
import io.leadledger.api.invoice.billingrun.Included;
import io.leadledger.api.invoice.billingrun.InclusionForm;
import io.leadledger.api.invoice.ledger.UnrunMonth;
import io.leadledger.portal.operator.document.Addresses;
import io.leadledger.portal.operator.document.PeriodChoice;
import io.leadledger.portal.operator.document.UnrunIssues;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.page.Answer;
import io.leadledger.portal.page.Words;
import io.leadledger.portal.page.form.Typed;
import io.leadledger.portal.page.part.Fact;
import io.leadledger.portal.page.part.Hidden;
import io.leadledger.portal.page.question.Dialog;
import io.leadledger.portal.page.question.Dialog.Sending;
import io.leadledger.portal.page.question.QuestionPage;
import io.leadledger.portal.page.shell.News;
import io.leadledger.portal.service.Change;
import io.leadledger.portal.service.invoice.Invoices;
import io.leadledger.portal.service.invoice.Period;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Bills what nobody billed of an earlier month with the next invoices, after it was asked once more (D-14). */
@Controller
@PreAuthorize("isAuthenticated()")
class InclusionController {

    private static final String NOTHING = "console.reason.nothing-to-include";

    private final Invoices invoices;
    private final BillingRunApi runs;
    private final News news;

    InclusionController(Invoices invoices, BillingRunApi runs, News news) {
        this.invoices = invoices;
        this.runs = runs;
        this.news = news;
    }

    @GetMapping(UnrunIssues.INCLUSION)
    Answer ask(EntityScope scope, PeriodChoice choice, HttpServletRequest request) {
        Period period = choice.required();
        List<UnrunMonth> unrun = invoices.unrunMonths(scope.entityId()).stream()
                .filter(month -> Period.of(month).equals(period))
                .toList();
        if (unrun.isEmpty()) {
            news.tell(request, NOTHING);
            return Answer.redirect(Addresses.monthEnd(scope, period));
        }
        return QuestionPage.of(scope.shell(), dialog(scope, period, unrun));
    }

    @PostMapping(UnrunIssues.INCLUSION)
    Answer include(EntityScope scope, PeriodChoice choice, Typed typed, HttpServletRequest request) {
        Period period = choice.required();
        try {
            Included included = runs.include(new InclusionForm(
                    scope.entityId().value(),
                    period.from().toString(),
                    period.to().toString()));
            news.tell(request, "console.include.done", included.leads());
        } catch (ServiceRefused refused) {
            if (!refused.has("nothing-to-include")) {
                throw refused;
            }
            news.tell(request, NOTHING);
        }
        return Answer.redirect(Addresses.monthEnd(scope, Period.lastMonth(scope.today())));
    }

    private static Dialog dialog(EntityScope scope, Period period, List<UnrunMonth> unrun) {
        Words words = scope.words();
        return Dialog.warning(
                        "include",
                        words.say("console.include.title", period.said(words)),
                        words.say("console.include.consequence", period.said(words)),
                        Sending.of(
                                Change.ofNew()
                                        .post(scope.path(UnrunIssues.INCLUDING), new Hidden("period", period.text())),
                                words.say("console.include"),
                                Addresses.monthEnd(scope, period).toString()))
                .saying(words.say("console.include.text"))
                .about(
                        Fact.of(
                                words.say("console.column.leads"),
                                words.number(unrun.stream()
                                        .mapToInt(UnrunMonth::leads)
                                        .sum())),
                        Fact.of(words.say("console.column.net"), UnrunIssues.sums(unrun, words)));
    }
}
