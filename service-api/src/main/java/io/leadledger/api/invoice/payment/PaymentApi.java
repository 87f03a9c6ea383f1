package io.leadledger.api.invoice.payment;

import io.leadledger.api.IdempotencyKey;
import io.leadledger.api.Refuses;
import io.leadledger.event.payment.PaymentId;
import io.leadledger.id.InvoiceId;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Payments of a final invoice, and its credit balance (D-25). */
@HttpExchange(PaymentApi.PATH)
public interface PaymentApi {

    String PATH = "/api/v1/invoices/{invoiceId}";

    /** Lists what was booked on the invoice, with what was taken back, the latest first. */
    @GetExchange("/payments")
    List<BookedPayment> list(@PathVariable InvoiceId invoiceId);

    /**
     * Books a payment of all or a part. It is at most what is open; where {@code surplusIsCredit} is said, what goes beyond
     * becomes a credit balance. The key is required: a payment sent twice by mistake would be booked twice (D-07).
     */
    @PostExchange("/payments")
    @ResponseStatus(HttpStatus.CREATED)
    @Refuses({
        "exceeds-open-amount",
        "not-final",
        "nothing-open",
        "paid-before-issue",
        "paid-in-the-future",
        "too-small",
        "wrong-currency"
    })
    PaymentWritten pay(
            @PathVariable InvoiceId invoiceId,
            @RequestHeader(IdempotencyKey.HEADER) IdempotencyKey key,
            @RequestBody PaymentForm form);

    /** Takes back a payment, a payout, or the use of a credit balance; a second time changes nothing. */
    @PostExchange("/payments/{paymentId}/reversal")
    @Refuses({"credit-balance-used", "not-final"})
    PaymentWritten revert(
            @PathVariable InvoiceId invoiceId, @PathVariable PaymentId paymentId, @RequestBody ReversalForm form);

    /** Pays another invoice of the partner out of this one's credit balance. */
    @PostExchange("/credit-balance/uses")
    @ResponseStatus(HttpStatus.CREATED)
    @Refuses({
        "another-currency",
        "another-partner",
        "exceeds-credit-balance",
        "exceeds-open-amount",
        "no-credit-balance",
        "not-final",
        "nothing-open",
        "same-invoice",
        "too-small",
        "wrong-currency"
    })
    PaymentWritten use(
            @PathVariable InvoiceId invoiceId,
            @RequestHeader(IdempotencyKey.HEADER) IdempotencyKey key,
            @RequestBody CreditUseForm form);

    /** Records that the credit balance, or a part of it, was paid out to the partner. */
    @PostExchange("/credit-balance/payouts")
    @ResponseStatus(HttpStatus.CREATED)
    @Refuses({
        "exceeds-credit-balance",
        "no-credit-balance",
        "not-final",
        "paid-before-issue",
        "paid-in-the-future",
        "too-small",
        "wrong-currency"
    })
    PaymentWritten payOut(
            @PathVariable InvoiceId invoiceId,
            @RequestHeader(IdempotencyKey.HEADER) IdempotencyKey key,
            @RequestBody PaymentForm form);
}
