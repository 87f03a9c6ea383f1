package io.leadledger.portal.operator.mailing;

import io.leadledger.api.client.ServiceRefused;
import io.leadledger.api.invoice.creditnote.CreditNoteAnswer;
import io.leadledger.api.invoice.invoice.InvoiceAnswer;
import io.leadledger.api.invoice.sending.SendingApi;
import io.leadledger.api.invoice.sending.SendingForm;
import io.leadledger.api.invoice.sending.SendingsApi;
import io.leadledger.api.invoice.sending.SendingsForm;
import io.leadledger.api.job.JobAnswer;
import io.leadledger.id.CreditNoteId;
import io.leadledger.id.InvoiceId;
import io.leadledger.portal.operator.document.Addresses;
import io.leadledger.portal.operator.document.PeriodChoice;
import io.leadledger.portal.operator.job.JobActions;
import io.leadledger.portal.operator.mailing.MailingQuestion.Sendable;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.Refusals;
import io.leadledger.portal.page.Answer;
import io.leadledger.portal.page.form.Mistakes;
import io.leadledger.portal.page.form.Typed;
import io.leadledger.portal.page.shell.News;
import io.leadledger.portal.service.Change;
import io.leadledger.portal.service.invoice.DocumentFilter;
import io.leadledger.portal.service.invoice.Invoices;
import io.leadledger.portal.service.invoice.Period;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks before a document goes out, with the mail as it will be; and before all of a period do. */
@Controller
@PreAuthorize("isAuthenticated()")
class MailingController {

    private final Invoices invoices;
    private final SendingApi sendings;
    private final SendingsApi bulk;
    private final News news;

    MailingController(Invoices invoices, SendingApi sendings, SendingsApi bulk, News news) {
        this.invoices = invoices;
        this.sendings = sendings;
        this.bulk = bulk;
        this.news = news;
    }

    @GetMapping("/app/{entity}/invoices/{id}/sendings/new")
    Answer askForInvoice(EntityScope scope, @PathVariable InvoiceId id) {
        return ask(invoice(scope, id));
    }

    @PostMapping("/app/{entity}/invoices/{id}/sendings")
    Answer sendInvoice(EntityScope scope, @PathVariable InvoiceId id, Typed typed, HttpServletRequest request) {
        return send(
                invoice(scope, id),
                request,
                form -> sendings.sendInvoice(id, Change.of(typed).once(), form),
                typed);
    }

    @GetMapping("/app/{entity}/credit-notes/{id}/sendings/new")
    Answer askForCreditNote(EntityScope scope, @PathVariable CreditNoteId id) {
        return ask(creditNote(scope, id));
    }

    @PostMapping("/app/{entity}/credit-notes/{id}/sendings")
    Answer sendCreditNote(EntityScope scope, @PathVariable CreditNoteId id, Typed typed, HttpServletRequest request) {
        return send(
                creditNote(scope, id),
                request,
                form -> sendings.sendCreditNote(id, Change.of(typed).once(), form),
                typed);
    }

    @GetMapping("/app/{entity}/invoices/sendings")
    Answer askForAll(EntityScope scope, PeriodChoice choice) {
        Period period = choice.required();
        return new BulkQuestion(scope, period, invoices.counts(scope.entityId(), DocumentFilter.of(period))).page();
    }

    /** About documents that were chosen in a list. */
    @GetMapping("/app/{entity}/invoices/sendings/new")
    Answer askForChosen(EntityScope scope, @RequestParam(defaultValue = "") List<String> document) {
        return document.isEmpty()
                ? scope.redirect("/invoices")
                : ChosenQuestion.of(scope, document).page(Mistakes.NONE);
    }

    @PostMapping("/app/{entity}/invoices/sendings/chosen")
    Answer sendChosen(EntityScope scope, @RequestParam(defaultValue = "") List<String> document, Typed typed) {
        try {
            JobAnswer job = bulk.start(
                    Change.of(typed).once(), new SendingsForm(scope.entityId().value(), null, null, document));
            return Answer.redirect(JobActions.address(scope, job.jobId()));
        } catch (ServiceRefused refused) {
            List<String> reasons = Refusals.sentences(Refusals.mendable(refused), scope.words()).stream()
                    .distinct()
                    .toList();
            return ChosenQuestion.of(scope, document)
                    .page(Mistakes.ofWhole(reasons))
                    .told(HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping("/app/{entity}/invoices/sendings")
    Answer sendAll(EntityScope scope, PeriodChoice choice, Typed typed) {
        Period period = choice.required();
        JobAnswer job = bulk.start(
                Change.of(typed).once(),
                new SendingsForm(
                        scope.entityId().value(),
                        period.from().toString(),
                        period.to().toString(),
                        null));
        return Answer.redirect(JobActions.address(scope, job.jobId()));
    }

    private Answer ask(MailingQuestion question) {
        try {
            return question.page();
        } catch (ServiceRefused refused) {
            return question.refused(Refusals.mendable(refused));
        }
    }

    private Answer send(MailingQuestion question, HttpServletRequest request, Consumer<SendingForm> send, Typed typed) {
        try {
            send.accept(new SendingForm(typed.text("again").isPresent()));
        } catch (ServiceRefused refused) {
            return question.refused(Refusals.mendable(refused)).told(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        news.tell(request, "console.send.queued", question.document().number());
        return Answer.redirect(question.document().page());
    }

    private MailingQuestion invoice(EntityScope scope, InvoiceId id) {
        InvoiceAnswer invoice = invoices.one(scope.entityId(), id);
        return new MailingQuestion(
                scope,
                new Sendable(
                        invoice.number() == null ? invoice.partnerName() : invoice.number(),
                        Addresses.invoice(scope, id),
                        invoice.partnerId()),
                () -> sendings.previewOfInvoice(id),
                new Mails(scope, sendings.ofInvoice(id)));
    }

    private MailingQuestion creditNote(EntityScope scope, CreditNoteId id) {
        CreditNoteAnswer note = invoices.creditNote(scope.entityId(), id);
        return new MailingQuestion(
                scope,
                new Sendable(note.number(), scope.path("/credit-notes/" + id), note.partnerId()),
                () -> sendings.previewOfCreditNote(id),
                new Mails(scope, sendings.ofCreditNote(id)));
    }
}
