package io.leadledger.portal.operator.reminder;

import io.leadledger.api.client.ServiceRefused;
import io.leadledger.api.invoice.reminder.OverdueInvoice;
import io.leadledger.api.invoice.reminder.OverdueInvoices;
import io.leadledger.api.invoice.reminder.RemindersApi;
import io.leadledger.api.invoice.reminder.RemindersForm;
import io.leadledger.api.job.JobAnswer;
import io.leadledger.id.InvoiceId;
import io.leadledger.portal.operator.job.JobActions;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.Refusals;
import io.leadledger.portal.page.Answer;
import io.leadledger.portal.page.form.Mistakes;
import io.leadledger.portal.page.form.Typed;
import io.leadledger.portal.page.shell.News;
import io.leadledger.portal.service.Change;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is overdue with the reminders that were sent; chosen invoices become a job. */
@Controller
@PreAuthorize("isAuthenticated()")
class RemindersController {

    private final RemindersApi reminders;
    private final News news;

    RemindersController(RemindersApi reminders, News news) {
        this.reminders = reminders;
        this.news = news;
    }

    @GetMapping("/app/{entity}/invoices/reminders")
    Answer list(EntityScope scope) {
        return new RemindersPresenter(scope, reminders.overdue(scope.entityId()), reminders.plan(scope.entityId()))
                .page();
    }

    /** About those that it is time for. */
    @GetMapping("/app/{entity}/invoices/reminders/new")
    Answer ask(EntityScope scope, HttpServletRequest request) {
        return question(scope, OverdueInvoice::due, () -> news.warn(request, "console.remind.noneDue"));
    }

    /** About those that were chosen on the list: as the answer to the form, since no address holds all of them. */
    @PostMapping("/app/{entity}/invoices/reminders/choice")
    Answer choose(
            EntityScope scope, @RequestParam(defaultValue = "") Set<InvoiceId> chosen, HttpServletRequest request) {
        return question(
                scope, one -> chosen.contains(one.invoiceId()), () -> news.warn(request, "console.nothingChosen"));
    }

    private Answer question(EntityScope scope, Predicate<OverdueInvoice> wanted, Runnable none) {
        OverdueInvoices overdue = reminders.overdue(scope.entityId());
        List<OverdueInvoice> invoices = overdue.items().stream().filter(wanted).toList();
        if (invoices.isEmpty()) {
            none.run();
            return scope.redirect(RemindersPresenter.PATH);
        }
        return new RemindersQuestion(scope, invoices, overdue.asOf()).page(Mistakes.NONE);
    }

    @PostMapping("/app/{entity}/invoices/reminders")
    Answer send(EntityScope scope, @RequestParam(defaultValue = "") List<InvoiceId> invoice, Typed typed) {
        try {
            JobAnswer job = reminders.start(
                    Change.of(typed).once(),
                    new RemindersForm(
                            scope.entityId().value(),
                            invoice.stream().map(InvoiceId::value).toList()));
            return Answer.redirect(JobActions.address(scope, job.jobId()));
        } catch (ServiceRefused refused) {
            OverdueInvoices overdue = reminders.overdue(scope.entityId());
            return new RemindersQuestion(
                            scope,
                            overdue.items().stream()
                                    .filter(one -> invoice.contains(one.invoiceId()))
                                    .toList(),
                            overdue.asOf())
                    .page(Mistakes.ofWhole(Refusals.sentences(Refusals.mendable(refused), scope.words()).stream()
                            .distinct()
                            .toList()))
                    .told(HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }
}
