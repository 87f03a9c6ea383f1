package io.leadledger.portal.operator.draft;

import io.leadledger.api.client.ServiceRefused;
import io.leadledger.api.invoice.draft.DraftApi;
import io.leadledger.api.invoice.invoice.InvoiceAnswer;
import io.leadledger.api.invoice.invoice.InvoiceAnswer.State;
import io.leadledger.id.AdjustmentId;
import io.leadledger.id.InvoiceId;
import io.leadledger.money.Money;
import io.leadledger.portal.operator.document.Addresses;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.Refusals;
import io.leadledger.portal.page.Answer;
import io.leadledger.portal.page.form.Mistakes;
import io.leadledger.portal.page.form.Typed;
import io.leadledger.portal.page.shell.News;
import io.leadledger.portal.service.Change;
import io.leadledger.portal.service.invoice.Invoices;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Credits and charges on a draft. */
@Controller
@PreAuthorize("isAuthenticated()")
class AdjustmentController {

    private final Invoices invoices;
    private final DraftApi drafts;
    private final News news;

    AdjustmentController(Invoices invoices, DraftApi drafts, News news) {
        this.invoices = invoices;
        this.drafts = drafts;
        this.news = news;
    }

    @GetMapping("/app/{entity}/invoices/{id}/adjustments/new")
    Answer form(EntityScope scope, @PathVariable InvoiceId id, HttpServletRequest request) {
        InvoiceAnswer invoice = invoices.one(scope.entityId(), id);
        if (invoice.state() != State.DRAFT) {
            return DraftController.noDraft(scope, invoice, news, request);
        }
        return new AdjustmentPresenter(scope, invoice, Typed.nothing(invoice.version())).page(Mistakes.NONE);
    }

    @PostMapping("/app/{entity}/invoices/{id}/adjustments")
    Answer add(EntityScope scope, @PathVariable InvoiceId id, Typed typed, HttpServletRequest request) {
        InvoiceAnswer invoice = invoices.one(scope.entityId(), id);
        AdjustmentPresenter presenter = new AdjustmentPresenter(scope, invoice, typed);
        Mistakes mistakes = presenter.check();
        if (!mistakes.isEmpty()) {
            return presenter.page(mistakes).told(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        TypedAdjustment form = new TypedAdjustment(typed);
        Money amount = form.money(scope.entity().currency()).orElseThrow();
        Change change = Change.of(typed);
        try {
            drafts.adjust(invoice.invoiceId(), change.once(), change.seen(), form.asked(amount, invoice.vatRates()));
        } catch (ServiceRefused refused) {
            return presenter
                    .page(Refusals.mistakes(
                            Refusals.mendable(refused).errors(),
                            TypedAdjustment.FIELDS,
                            "console.adjustment",
                            scope.words()))
                    .told(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        news.tell(request, "console.adjustment.added", scope.words().amount(amount), scope.currency());
        return Answer.redirect(Addresses.invoice(scope, invoice.invoiceId()));
    }

    @PostMapping("/app/{entity}/invoices/{id}/adjustments/{adjustment}/removal")
    Answer remove(
            EntityScope scope,
            @PathVariable InvoiceId id,
            @PathVariable AdjustmentId adjustment,
            Typed typed,
            HttpServletRequest request) {
        InvoiceAnswer invoice = invoices.one(scope.entityId(), id);
        drafts.removeAdjustment(
                invoice.invoiceId(), adjustment, Change.of(typed).seen());
        news.tell(request, "console.adjustment.removed");
        return Answer.redirect(Addresses.invoice(scope, invoice.invoiceId()));
    }
}
