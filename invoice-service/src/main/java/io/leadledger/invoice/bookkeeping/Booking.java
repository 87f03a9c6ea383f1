package io.leadledger.invoice.bookkeeping;

import io.leadledger.money.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One booking between two accounts.
 *
 * @param amount above zero
 * @param debit whether the amount is on the debit side of {@code account}
 * @param day of the document or the payment
 * @param invoice number of the invoice that it opens, changes or settles
 * @param text what it is, in German as the bookkeeper reads it
 * @param due of an invoice
 * @param service last day of the service, of documents
 * @param vatId of the buyer, where it accounts for VAT
 */
record Booking(
        Kind kind,
        Money amount,
        boolean debit,
        String account,
        String contraAccount,
        LocalDate day,
        String invoice,
        String text,
        @Nullable LocalDate due,
        @Nullable LocalDate service,
        @Nullable String vatId) {

    /** What is booked. */
    enum Kind {
        INVOICE,
        CREDIT_NOTE,
        PAYMENT,
        PAYMENT_REVERTED,
        PAYOUT,
        PAYOUT_REVERTED
    }
}
