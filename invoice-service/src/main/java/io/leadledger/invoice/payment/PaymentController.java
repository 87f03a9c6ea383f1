package io.leadledger.invoice.payment;

import io.leadledger.api.IdempotencyKey;
import io.leadledger.api.invoice.payment.BookedPayment;
import io.leadledger.api.invoice.payment.CreditUseForm;
import io.leadledger.api.invoice.payment.PaymentApi;
import io.leadledger.api.invoice.payment.PaymentForm;
import io.leadledger.api.invoice.payment.PaymentWritten;
import io.leadledger.api.invoice.payment.ReversalForm;
import io.leadledger.chassis.idempotency.IdempotentRequests;
import io.leadledger.chassis.security.Caller;
import io.leadledger.event.EventIds;
import io.leadledger.event.payment.PaymentId;
import io.leadledger.event.payment.PaymentMethod;
import io.leadledger.id.InvoiceId;
import io.leadledger.invoice.draft.Drafts;
import io.leadledger.invoice.payment.PaymentReader.WantedPayment;
import io.leadledger.invoice.payment.PaymentReader.WantedUse;
import io.leadledger.invoice.payment.Payments.Wanted;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

/** Payments over HTTP. */
@RestController
class PaymentController implements PaymentApi {

    private static final String WRITE = "hasAuthority('invoices:write')";

    private final Payments payments;
    private final PaymentJournal journal;
    private final Drafts drafts;
    private final IdempotentRequests requests;

    PaymentController(Payments payments, PaymentJournal journal, Drafts drafts, IdempotentRequests requests) {
        this.payments = payments;
        this.journal = journal;
        this.drafts = drafts;
        this.requests = requests;
    }

    @Override
    @PreAuthorize("hasAuthority('invoices:read')")
    public List<BookedPayment> list(InvoiceId invoiceId) {
        return journal.of(drafts.get(invoiceId).invoiceId());
    }

    @Override
    @PreAuthorize(WRITE)
    public PaymentWritten pay(InvoiceId invoiceId, IdempotencyKey key, PaymentForm form) {
        WantedPayment wanted = PaymentReader.payment(form);
        return once(key, List.of("pay", invoiceId, form), () -> payments.pay(wanted(invoiceId, wanted), Caller.name()));
    }

    @Override
    @PreAuthorize(WRITE)
    public PaymentWritten revert(InvoiceId invoiceId, PaymentId paymentId, ReversalForm form) {
        return payments.revert(invoiceId, paymentId, PaymentReader.reason(form), Caller.name());
    }

    @Override
    @PreAuthorize(WRITE)
    public PaymentWritten use(InvoiceId invoiceId, IdempotencyKey key, CreditUseForm form) {
        WantedUse wanted = PaymentReader.use(form);
        return once(
                key,
                List.of("use", invoiceId, form),
                () -> payments.use(invoiceId, new PaymentId(EventIds.next()), wanted, Caller.name()));
    }

    @Override
    @PreAuthorize(WRITE)
    public PaymentWritten payOut(InvoiceId invoiceId, IdempotencyKey key, PaymentForm form) {
        WantedPayment wanted = PaymentReader.payment(form);
        return once(
                key,
                List.of("payOut", invoiceId, form),
                () -> payments.payOut(wanted(invoiceId, wanted), Caller.name()));
    }

    private PaymentWritten once(IdempotencyKey key, Object request, Supplier<PaymentWritten> action) {
        return requests.once(key.text(), request, PaymentWritten.class, action);
    }

    private static Wanted wanted(InvoiceId invoiceId, WantedPayment form) {
        return new Wanted(
                invoiceId,
                new PaymentId(EventIds.next()),
                form.amount(),
                form.paidOn(),
                form.reference(),
                PaymentMethod.BY_HAND,
                form.surplusIsCredit());
    }
}
