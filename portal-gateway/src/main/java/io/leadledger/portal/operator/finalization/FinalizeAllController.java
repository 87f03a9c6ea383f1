package io.leadledger.portal.operator.finalization;

import io.leadledger.api.invoice.finalization.FinalizationsApi;
import io.leadledger.api.invoice.finalization.FinalizationsForm;
import io.leadledger.api.invoice.overview.CheckedDraft;
import io.leadledger.api.job.JobAnswer;
import io.leadledger.portal.operator.document.Addresses;
import io.leadledger.portal.operator.document.PeriodChoice;
import io.leadledger.portal.operator.job.JobActions;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.page.Answer;
import io.leadledger.portal.page.form.Typed;
import io.leadledger.portal.service.Change;
import io.leadledger.portal.service.invoice.Invoices;
import io.leadledger.portal.service.invoice.Period;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets a job make all drafts of a period final: one that cannot be does not stop the others. */
@Controller
@PreAuthorize("isAuthenticated()")
class FinalizeAllController {

    private final Invoices invoices;
    private final FinalizationsApi finalizations;

    FinalizeAllController(Invoices invoices, FinalizationsApi finalizations) {
        this.invoices = invoices;
        this.finalizations = finalizations;
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
            Typed typed,
            @RequestParam(name = "draft") List<String> drafts,
            @RequestParam(defaultValue = "") List<String> confirmed) {
        Period period = choice.required();
        JobAnswer job = finalizations.start(
                Change.of(typed).once(),
                new FinalizationsForm(
                        scope.entityId().value(),
                        period.from().toString(),
                        period.to().toString(),
                        new ChosenDrafts(drafts, confirmed).forms()));
        return Answer.redirect(JobActions.address(scope, job.jobId()));
    }
}
