package io.leadledger.invoice.bookkeeping;

import io.leadledger.money.Money;
import java.math.BigDecimal;
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
 * @param vat what of the amount is VAT, of documents
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
        @Nullable String vatId,
        @Nullable Vat vat) {

    /**
     * The VAT of a document's booking.
     *
     * @param percent 0 where none is charged
     * @param account where it is booked, as the booking's account takes none out by itself, empty where the settings name
     *     none; absent where that account does, or where there is no VAT
     */
    record Vat(
            BigDecimal percent,
            Money net,
            Money tax,
            @Nullable String account) {}

    /** The rate that the settings have no account for. */
    @Nullable
    BigDecimal rateWithoutAccount() {
        return vat != null && vat.account() != null && (vat.account().isEmpty() || contraAccount.isEmpty())
                ? vat.percent()
                : null;
    }

    /** A part of it on another account. */
    Booking part(Money amount, String contraAccount, String text) {
        return new Booking(kind, amount, debit, account, contraAccount, day, invoice, text, due, service, vatId, null);
    }

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
