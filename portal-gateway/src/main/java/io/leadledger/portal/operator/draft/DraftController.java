package io.leadledger.portal.operator.draft;

import io.leadledger.api.invoice.draft.DraftApi;
import io.leadledger.api.invoice.invoice.InvoiceAnswer;
import io.leadledger.id.InvoiceId;
import io.leadledger.portal.operator.document.Addresses;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.page.Answer;
import io.leadledger.portal.page.Words;
import io.leadledger.portal.page.form.Typed;
import io.leadledger.portal.page.part.Fact;
import io.leadledger.portal.page.question.Dialog;
import io.leadledger.portal.page.question.Dialog.Sending;
import io.leadledger.portal.page.question.QuestionPage;
import io.leadledger.portal.page.shell.News;
import io.leadledger.portal.service.Change;
import io.leadledger.portal.service.invoice.Invoices;
import io.leadledger.portal.service.invoice.Period;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes over what changed since a draft was made, or gives the draft up. */
@Controller
@PreAuthorize("isAuthenticated()")
class DraftController {

    private final Invoices invoices;
    private final DraftApi drafts;
    private final News news;

    DraftController(Invoices invoices, DraftApi drafts, News news) {
        this.invoices = invoices;
        this.drafts = drafts;
        this.news = news;
    }

    @PostMapping("/app/{entity}/invoices/{id}/recalculation")
    Answer accept(EntityScope scope, @PathVariable InvoiceId id, Typed typed, HttpServletRequest request) {
        InvoiceAnswer invoice = invoices.one(scope.entityId(), id);
        drafts.recalculate(invoice.invoiceId(), Change.of(typed).seen());
        news.tell(request, "console.drift.accepted");
        return Answer.redirect(Addresses.invoice(scope, invoice.invoiceId()));
    }

    @GetMapping("/app/{entity}/invoices/{id}/discarding")
    Answer ask(EntityScope scope, @PathVariable InvoiceId id, HttpServletRequest request) {
        InvoiceAnswer invoice = invoices.one(scope.entityId(), id);
        return invoice.isDraft()
                ? QuestionPage.of(scope.shell(), dialog(scope, invoice))
                : noDraft(scope, invoice, news, request);
    }

    /** To the page of what is final or discarded: nothing can be asked about it any more. */
    static Answer noDraft(EntityScope scope, InvoiceAnswer invoice, News news, HttpServletRequest request) {
        news.warn(request, "console.reason.not-a-draft");
        return Answer.redirect(Addresses.invoice(scope, invoice.invoiceId()));
    }

    @PostMapping("/app/{entity}/invoices/{id}/discarding")
    Answer discard(EntityScope scope, @PathVariable InvoiceId id, Typed typed, HttpServletRequest request) {
        InvoiceAnswer invoice = invoices.one(scope.entityId(), id);
        drafts.discard(invoice.invoiceId(), Change.of(typed).seen());
        news.tell(request, "console.discard.done", invoice.partnerName());
        return Answer.redirect(Addresses.monthEnd(scope, new Period(invoice.from(), invoice.to())));
    }

    private static Dialog dialog(EntityScope scope, InvoiceAnswer invoice) {
        Words words = scope.words();
        String path = Addresses.invoice(scope, invoice.invoiceId());
        return Dialog.warning(
                        "discard",
                        words.say("console.discard.title", invoice.partnerName()),
                        words.say("console.discard.consequence"),
                        Sending.dangerous(
                                Change.of(invoice.version()).post(path + "/discarding"),
                                words.say("console.discard"),
                                path))
                .saying(words.say("console.discard.text", invoice.leads()))
                .about(
                        Fact.of(
                                words.say("console.column.net"),
                                words.money(invoice.bill().totals().net())),
                        Fact.of(words.say("console.column.leads"), words.number(invoice.leads())));
    }
}
