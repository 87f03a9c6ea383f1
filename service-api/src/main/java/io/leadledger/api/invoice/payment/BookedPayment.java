package io.leadledger.api.invoice.payment;

import io.leadledger.event.payment.PaymentId;
import io.leadledger.event.payment.PaymentMethod;
import io.leadledger.id.InvoiceId;
import io.leadledger.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that was booked on an invoice.
 *
 * @param method of a payment
 * @param otherInvoiceId whose credit balance paid this invoice, or which invoice this one's balance paid
 * @param reversal that it was taken back, if it was
 */
public record BookedPayment(
        PaymentId paymentId,
        Kind kind,
        Money amount,
        LocalDate on,
        @Nullable String reference,
        @Nullable PaymentMethod method,
        @Nullable InvoiceId otherInvoiceId,
        @Nullable String otherNumber,
        Instant at,
        String by,
        @Nullable Reversal reversal) {

    /** What was booked. */
    public enum Kind {
        /** The partner paid. */
        PAYMENT,
        /** The invoice's credit balance paid another invoice. */
        CREDIT_USED,
        /** The invoice's credit balance was paid out. */
        PAYOUT
    }

    /** That it was taken back, once. */
    public record Reversal(String reason, Instant at, String by) {}
}
