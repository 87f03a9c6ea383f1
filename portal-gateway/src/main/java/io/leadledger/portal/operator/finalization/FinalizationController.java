package io.leadledger.portal.operator.finalization;

import io.leadledger.api.client.ServiceRefused;
import io.leadledger.api.invoice.draft.ConfirmationForm;
import io.leadledger.api.invoice.draft.FinalizationApi;
import io.leadledger.api.invoice.draft.Finalized;
import io.leadledger.api.invoice.invoice.InvoiceAnswer;
import io.leadledger.id.InvoiceId;
import io.leadledger.portal.operator.document.Addresses;
import io.leadledger.portal.operator.document.Mending;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.Refusals;
import io.leadledger.portal.page.Answer;
import io.leadledger.portal.page.form.Mistakes;
import io.leadledger.portal.page.form.Mistakes.Mistake;
import io.leadledger.portal.page.form.Typed;
import io.leadledger.portal.page.shell.News;
import io.leadledger.portal.service.Change;
import io.leadledger.portal.service.invoice.Invoices;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Makes one draft final, after it was asked once more. */
@Controller
@PreAuthorize("isAuthenticated()")
class FinalizationController {

    private final Invoices invoices;
    private final FinalizationApi finalization;
    private final News news;

    FinalizationController(Invoices invoices, FinalizationApi finalization, News news) {
        this.invoices = invoices;
        this.finalization = finalization;
        this.news = news;
    }

    @GetMapping("/app/{entity}/invoices/{id}/finalization")
    Answer ask(EntityScope scope, @PathVariable InvoiceId id, HttpServletRequest request) {
        InvoiceAnswer invoice = invoices.one(scope.entityId(), id);
        if (!invoice.isDraft()) {
            return noDraft(scope, invoice, request);
        }
        return presenter(scope, invoice, Change.of(invoice.version())).page();
    }

    @PostMapping("/app/{entity}/invoices/{id}/finalization")
    Answer makeFinal(
            EntityScope scope,
            @PathVariable InvoiceId id,
            Typed typed,
            @RequestParam(defaultValue = "") List<String> confirmed,
            HttpServletRequest request) {
        InvoiceAnswer invoice = invoices.one(scope.entityId(), id);
        if (!invoice.isDraft()) {
            return noDraft(scope, invoice, request);
        }
        Change change = Change.of(typed);
        try {
            Finalized done = finalization.makeFinal(
                    invoice.invoiceId(), change.seen(), new ConfirmationForm(List.copyOf(confirmed)));
            news.tell(request, "console.finalize.done", done.number());
            return Answer.redirect(Addresses.invoice(scope, invoice.invoiceId()));
        } catch (ServiceRefused refused) {
            if (refused.isOutrun()) {
                InvoiceAnswer now = invoices.one(scope.entityId(), id);
                return now.isDraft() ? changed(scope, now, typed) : noDraft(scope, now, request);
            }
            return presenter(scope, invoice, change)
                    .page()
                    .refused(Refusals.mended(
                            Refusals.mendable(refused),
                            new Mending(scope, invoice.partnerId(), invoice.invoiceId())::where,
                            scope.words()))
                    .told(HttpStatusCode.valueOf(refused.status()));
        }
    }

    private Answer noDraft(EntityScope scope, InvoiceAnswer invoice, HttpServletRequest request) {
        news.tell(request, "console.reason.not-a-draft");
        return Answer.redirect(Addresses.invoice(scope, invoice.invoiceId()));
    }

    /** The question anew, of the draft as it is now, and what it was when it was asked before. */
    private Answer changed(EntityScope scope, InvoiceAnswer now, Typed typed) {
        Mistake changed = new Mistake(
                null,
                scope.words()
                        .say(
                                "console.finalize.changed",
                                typed.text(FinalizationPresenter.SEEN).orElse("?"),
                                scope.words().money(now.bill().totals().total())));
        return presenter(scope, now, Change.of(now.version()))
                .page()
                .refused(new Mistakes(List.of(changed)))
                .told(HttpStatus.CONFLICT);
    }

    private FinalizationPresenter presenter(EntityScope scope, InvoiceAnswer invoice, Change change) {
        return new FinalizationPresenter(scope, invoice, change, invoices.nextNumber(scope.entityId()));
    }
}
