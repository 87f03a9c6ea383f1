package io.leadledger.portal.operator.draft;

import io.leadledger.api.invoice.draft.DraftApi;
import io.leadledger.api.invoice.invoice.InvoiceAnswer;
import io.leadledger.id.AdjustmentId;
import io.leadledger.id.InvoiceId;
import io.leadledger.money.Money;
import io.leadledger.portal.operator.document.Addresses;
import io.leadledger.portal.operator.scope.EntityScope;
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
        return invoice.isDraft()
                ? new AdjustmentPresenter(scope, invoice, invoices).open()
                : DraftController.noDraft(scope, invoice, news, request);
    }

    @PostMapping("/app/{entity}/invoices/{id}/adjustments")
    Answer add(EntityScope scope, @PathVariable InvoiceId id, Typed typed, HttpServletRequest request) {
        InvoiceAnswer invoice = invoices.one(scope.entityId(), id);
        AdjustmentPresenter presenter = new AdjustmentPresenter(scope, invoice, invoices);
        Mistakes mistakes = presenter.check(typed);
        if (!mistakes.isEmpty()) {
            return presenter.page(typed, mistakes, null).told(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        TypedAdjustment form = new TypedAdjustment(typed);
        Money amount = form.money(scope.entity().currency()).orElseThrow();
        return presenter.send(
                typed,
                scope.words(),
                sent -> {
                    Change change = Change.of(sent);
                    drafts.adjust(
                            invoice.invoiceId(), change.once(), change.seen(), form.asked(amount, invoice.vatRates()));
                },
                () -> {
                    news.tell(request, "console.adjustment.added", scope.words().amount(amount), scope.currency());
                    return Answer.redirect(Addresses.invoice(scope, invoice.invoiceId()));
                });
    }

    @PostMapping("/app/{entity}/invoices/{id}/adjustments/taking-over")
    Answer takeOver(EntityScope scope, @PathVariable InvoiceId id, Typed typed, HttpServletRequest request) {
        InvoiceAnswer invoice = invoices.one(scope.entityId(), id);
        drafts.takeOverAdjustments(invoice.invoiceId(), Change.of(typed).seen());
        news.tell(request, "console.adjustments.takenOver");
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
