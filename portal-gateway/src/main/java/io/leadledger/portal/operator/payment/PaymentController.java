package io.leadledger.portal.operator.payment;

import io.leadledger.api.client.ServiceRefused;
import io.leadledger.api.invoice.invoice.InvoiceAnswer;
import io.leadledger.api.invoice.payment.CreditUseForm;
import io.leadledger.api.invoice.payment.PaymentApi;
import io.leadledger.api.invoice.payment.ReversalForm;
import io.leadledger.event.payment.PaymentId;
import io.leadledger.id.InvoiceId;
import io.leadledger.portal.operator.document.Addresses;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.Refusals;
import io.leadledger.portal.page.Answer;
import io.leadledger.portal.page.form.FormPage;
import io.leadledger.portal.page.form.Mistakes;
import io.leadledger.portal.page.form.Typed;
import io.leadledger.portal.page.shell.News;
import io.leadledger.portal.service.Change;
import io.leadledger.portal.service.invoice.Invoices;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Payments of one invoice and its credit balance (D-25). */
@Controller
@PreAuthorize("isAuthenticated()")
class PaymentController {

    private final Invoices invoices;
    private final PaymentApi payments;
    private final News news;

    PaymentController(Invoices invoices, PaymentApi payments, News news) {
        this.invoices = invoices;
        this.payments = payments;
        this.news = news;
    }

    @GetMapping("/app/{entity}/invoices/{id}/payments/new")
    Answer form(EntityScope scope, @PathVariable InvoiceId id) {
        return pages(scope, id, Typed.nothing(null)).pay(Mistakes.NONE);
    }

    @PostMapping("/app/{entity}/invoices/{id}/payments")
    Answer pay(EntityScope scope, @PathVariable InvoiceId id, Typed typed, HttpServletRequest request) {
        PaymentPages pages = pages(scope, id, typed);
        TypedPayment form = new TypedPayment(typed, scope.entity().currency());
        if (form.amount() == null) {
            return told(pages.pay(Mistakes.at("amount", scope.words().say("console.payment.amount.wrong"))));
        }
        return done(
                pages,
                request,
                "console.payment.booked",
                () -> payments.pay(id, Change.of(typed).once(), form.form()),
                pages::pay);
    }

    @GetMapping("/app/{entity}/invoices/{id}/payments/{payment}/undo")
    Answer ask(EntityScope scope, @PathVariable InvoiceId id, @PathVariable PaymentId payment) {
        return pages(scope, id, Typed.nothing(null)).undo(Mistakes.NONE, payment.value());
    }

    @PostMapping("/app/{entity}/invoices/{id}/payments/{payment}/undo")
    Answer undo(
            EntityScope scope,
            @PathVariable InvoiceId id,
            @PathVariable PaymentId payment,
            Typed typed,
            HttpServletRequest request) {
        PaymentPages pages = pages(scope, id, typed);
        ReversalForm form = new ReversalForm(typed.text("reason").orElse(null));
        return done(
                pages,
                request,
                "console.undo.done",
                () -> payments.revert(id, payment, form),
                mistakes -> pages.undo(mistakes, payment.value()));
    }

    @GetMapping("/app/{entity}/invoices/{id}/credit-balance/payout")
    Answer payoutForm(EntityScope scope, @PathVariable InvoiceId id) {
        return pages(scope, id, Typed.nothing(null)).payOut(Mistakes.NONE);
    }

    @PostMapping("/app/{entity}/invoices/{id}/credit-balance/payout")
    Answer payOut(EntityScope scope, @PathVariable InvoiceId id, Typed typed, HttpServletRequest request) {
        PaymentPages pages = pages(scope, id, typed);
        TypedPayment form = new TypedPayment(typed, scope.entity().currency());
        return done(
                pages,
                request,
                "console.payout.booked",
                () -> payments.payOut(id, Change.of(typed).once(), form.form()),
                pages::payOut);
    }

    @GetMapping("/app/{entity}/invoices/{id}/credit-balance/use")
    Answer useForm(EntityScope scope, @PathVariable InvoiceId id) {
        PaymentPages pages = pages(scope, id, Typed.nothing(null));
        return pages.use(Mistakes.NONE, invoices.alsoOpen(pages.invoice()));
    }

    @PostMapping("/app/{entity}/invoices/{id}/credit-balance/use")
    Answer use(EntityScope scope, @PathVariable InvoiceId id, Typed typed, HttpServletRequest request) {
        PaymentPages pages = pages(scope, id, typed);
        TypedPayment form = new TypedPayment(typed, scope.entity().currency());
        CreditUseForm wanted = new CreditUseForm(typed.text("usedFor").orElse(null), form.amount());
        return done(
                pages,
                request,
                "console.creditUse.booked",
                () -> payments.use(id, Change.of(typed).once(), wanted),
                mistakes -> pages.use(mistakes, invoices.alsoOpen(pages.invoice())));
    }

    private PaymentPages pages(EntityScope scope, InvoiceId id, Typed typed) {
        InvoiceAnswer invoice = invoices.one(scope.entityId(), id);
        return new PaymentPages(scope, invoice, typed);
    }

    /** Back to the invoice; with what the service refuses back to the form. */
    private Answer done(
            PaymentPages pages,
            HttpServletRequest request,
            String told,
            Runnable change,
            Function<Mistakes, FormPage> again) {
        try {
            change.run();
        } catch (ServiceRefused refused) {
            return told(
                    again.apply(TypedPayment.mistakes(Refusals.mendable(refused).errors(), told, pages.words())));
        }
        news.tell(request, told, String.valueOf(pages.invoice().number()));
        return Answer.redirect(Addresses.invoice(pages.scope(), pages.invoice().invoiceId()));
    }

    private static Answer told(FormPage page) {
        return page.told(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
