package io.leadledger.portal.operator.payment;

import io.leadledger.api.IdempotencyKey;
import io.leadledger.api.client.ServiceRefused;
import io.leadledger.api.invoice.invoice.InvoiceAnswer;
import io.leadledger.api.invoice.payment.PaymentApi;
import io.leadledger.api.invoice.payment.PaymentForm;
import io.leadledger.id.InvoiceId;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.Refusals;
import io.leadledger.portal.page.Answer;
import io.leadledger.portal.page.form.Mistakes;
import io.leadledger.portal.page.form.Typed;
import io.leadledger.portal.page.shell.News;
import io.leadledger.portal.service.Change;
import io.leadledger.portal.service.invoice.Invoices;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Marks several invoices as paid, each by itself: one that cannot be does not stop the others. */
@Controller
@PreAuthorize("isAuthenticated()")
class PaymentsController {

    private final Invoices invoices;
    private final PaymentApi payments;
    private final News news;

    PaymentsController(Invoices invoices, PaymentApi payments, News news) {
        this.invoices = invoices;
        this.payments = payments;
        this.news = news;
    }

    @GetMapping("/app/{entity}/invoices/payments/new")
    Answer form(
            EntityScope scope, @RequestParam(defaultValue = "") List<InvoiceId> invoice, HttpServletRequest request) {
        List<InvoiceAnswer> open = open(scope, invoice);
        if (open.isEmpty()) {
            news.warn(request, "console.payments.none");
            return scope.redirect("/invoices");
        }
        return new PaymentsPresenter(scope, open, Typed.nothing(null)).page(Mistakes.NONE);
    }

    /** Each has its own key, so that the form sent twice pays each once. */
    @PostMapping("/app/{entity}/invoices/payments")
    Answer pay(
            EntityScope scope,
            @RequestParam(defaultValue = "") List<InvoiceId> invoice,
            Typed typed,
            HttpServletRequest request) {
        PaymentForm wanted = new PaymentForm(
                null, typed.text("paidOn").orElse(null), typed.text("reference").orElse(null), null);
        List<InvoiceAnswer> left = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        int done = 0;
        for (InvoiceAnswer one : all(scope, invoice)) {
            try {
                String key = Change.of(typed).key() + "-" + one.invoiceId();
                payments.pay(one.invoiceId(), new IdempotencyKey(key), wanted);
                done++;
            } catch (ServiceRefused refused) {
                left.add(one);
                Refusals.sentences(Refusals.mendable(refused), scope.words())
                        .forEach(reason -> reasons.add(
                                scope.words().say("console.payments.not", String.valueOf(one.number()), reason)));
            }
        }
        if (done > 0) {
            news.tell(request, "console.payments.booked", done);
        }
        return left.isEmpty()
                ? scope.redirect("/invoices?status=paid")
                : new PaymentsPresenter(scope, left, typed)
                        .page(Mistakes.ofWhole(reasons))
                        .told(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private List<InvoiceAnswer> all(EntityScope scope, List<InvoiceId> ids) {
        return ids.stream()
                .distinct()
                .map(id -> invoices.one(scope.entityId(), id))
                .toList();
    }

    private List<InvoiceAnswer> open(EntityScope scope, List<InvoiceId> ids) {
        return all(scope, ids).stream()
                .filter(one -> one.openAmount() != null && !one.openAmount().isZero())
                .toList();
    }
}
