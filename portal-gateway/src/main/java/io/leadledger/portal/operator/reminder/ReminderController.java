package io.leadledger.portal.operator.reminder;

import io.leadledger.api.client.ServiceRefused;
import io.leadledger.api.invoice.invoice.InvoiceAnswer;
import io.leadledger.api.invoice.reminder.OverdueInvoice;
import io.leadledger.api.invoice.reminder.OverdueInvoices;
import io.leadledger.api.invoice.reminder.ReminderApi;
import io.leadledger.api.invoice.reminder.ReminderForm;
import io.leadledger.api.invoice.reminder.RemindersApi;
import io.leadledger.id.InvoiceId;
import io.leadledger.portal.operator.document.Addresses;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.Refusals;
import io.leadledger.portal.page.Answer;
import io.leadledger.portal.page.form.Typed;
import io.leadledger.portal.page.shell.News;
import io.leadledger.portal.service.Change;
import io.leadledger.portal.service.invoice.Invoices;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Asks before a partner is reminded of an invoice, with the mail as it will be. */
@Controller
@PreAuthorize("isAuthenticated()")
class ReminderController {

    private final Invoices invoices;
    private final ReminderApi reminders;
    private final RemindersApi all;
    private final News news;

    ReminderController(Invoices invoices, ReminderApi reminders, RemindersApi all, News news) {
        this.invoices = invoices;
        this.reminders = reminders;
        this.all = all;
        this.news = news;
    }

    @GetMapping("/app/{entity}/invoices/{id}/reminders/new")
    Answer ask(EntityScope scope, @PathVariable InvoiceId id, HttpServletRequest request) {
        return question(scope, id, request, question -> {
            try {
                return question.page();
            } catch (ServiceRefused refused) {
                return question.refused(Refusals.mendable(refused));
            }
        });
    }

    @PostMapping("/app/{entity}/invoices/{id}/reminders")
    Answer send(EntityScope scope, @PathVariable InvoiceId id, Typed typed, HttpServletRequest request) {
        ReminderForm form = new ReminderForm(
                typed.text("step").orElse(null), typed.text("again").isPresent());
        return question(scope, id, request, question -> {
            try {
                reminders.remind(id, Change.of(typed).once(), form);
            } catch (ServiceRefused refused) {
                return question.refused(Refusals.mendable(refused)).told(HttpStatus.UNPROCESSABLE_CONTENT);
            }
            news.tell(request, "console.remind.queued", question.overdue().number());
            return Answer.redirect(Addresses.invoice(scope, id));
        });
    }

    /** What is not overdue any more has its page, and no question. */
    private Answer question(
            EntityScope scope, InvoiceId id, HttpServletRequest request, Function<ReminderQuestion, Answer> then) {
        InvoiceAnswer invoice = invoices.one(scope.entityId(), id);
        OverdueInvoices overdue = all.overdue(scope.entityId());
        Optional<OverdueInvoice> one = overdue.items().stream()
                .filter(item -> item.invoiceId().equals(invoice.invoiceId()))
                .findFirst();
        if (one.isEmpty()) {
            news.warn(request, "console.remind.notOverdue");
            return Answer.redirect(Addresses.invoice(scope, id));
        }
        return then.apply(new ReminderQuestion(scope, one.get(), overdue.asOf(), reminders));
    }
}
