package io.leadledger.portal.operator.monthend;

import io.leadledger.api.invoice.billingrun.BillingRunApi;
import io.leadledger.api.invoice.billingrun.BillingRunForm;
import io.leadledger.api.job.JobAnswer;
import io.leadledger.api.job.JobApi;
import io.leadledger.portal.operator.document.Addresses;
import io.leadledger.portal.operator.document.PeriodChoice;
import io.leadledger.portal.operator.job.JobActions;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.page.Answer;
import io.leadledger.portal.page.form.Typed;
import io.leadledger.portal.page.question.QuestionPage;
import io.leadledger.portal.service.Change;
import io.leadledger.portal.service.invoice.Invoices;
import io.leadledger.portal.service.invoice.Period;
import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The month-end of an entity: preview of a period, and its drafts. */
@Controller
@PreAuthorize("isAuthenticated()")
class MonthEndController {

    private final Invoices invoices;
    private final BillingRunApi runs;
    private final JobApi jobs;
    private final Clock clock;

    MonthEndController(Invoices invoices, BillingRunApi runs, JobApi jobs, Clock clock) {
        this.invoices = invoices;
        this.runs = runs;
        this.jobs = jobs;
        this.clock = clock;
    }

    @GetMapping("/app/{entity}/invoices/month-end")
    Answer cockpit(EntityScope scope, PeriodChoice choice) {
        if (choice.isUnclear()) {
            return choice.unclear(scope, MonthEndPresenter.head(scope), MonthEndPresenter.filter(scope));
        }
        PeriodState state = PeriodState.of(scope, choice.orLastMonth(scope), invoices);
        return new MonthEndPresenter(scope, state, RunningJobs.of(scope, jobs, state.period()), clock.instant()).page();
    }

    @GetMapping("/app/{entity}/invoices/month-end/generation")
    Answer ask(EntityScope scope, PeriodChoice choice) {
        Period period = choice.orLastMonth(scope);
        return new Generation(scope, PeriodState.of(scope, period, invoices))
                .dialog()
                .<Answer>map(dialog -> QuestionPage.of(scope.shell(), dialog))
                .orElseGet(() -> Answer.redirect(Addresses.monthEnd(scope, period)));
    }

    @PostMapping("/app/{entity}/invoices/month-end/generation")
    Answer generate(EntityScope scope, PeriodChoice choice, Typed typed) {
        Period period = choice.required();
        JobAnswer job = runs.generate(
                Change.of(typed).once(),
                new BillingRunForm(
                        scope.entityId().value(),
                        period.from().toString(),
                        period.to().toString(),
                        null));
        return Answer.redirect(JobActions.address(scope, job.jobId()));
    }
}
