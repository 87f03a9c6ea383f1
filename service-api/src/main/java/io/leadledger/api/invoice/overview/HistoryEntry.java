package io.leadledger.api.invoice.overview;

import io.leadledger.event.bill.Adjustment;
import io.leadledger.event.bill.Totals;
import io.leadledger.event.mail.SentMail;
import io.leadledger.event.payment.PaymentMethod;
import io.leadledger.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an invoice.
 *
 * @param type name of the event
 * @param by who caused it
 * @param before the sums before, where it changed them
 * @param totals the sums after it
 * @param adjustment the credit or charge it is about
 * @param number the number it took
 * @param payment the payment it is about, as booked or taken back
 * @param mail the mail that went out with it
 * @param reminder what the mail reminds of, where it does
 */
public record HistoryEntry(
        String eventId,
        long sequence,
        String type,
        Instant at,
        String by,
        @Nullable Totals before,
        @Nullable Totals totals,
        @Nullable Long leads,
        @Nullable Adjustment adjustment,
        @Nullable String number,
        @Nullable PaymentFact payment,
        @Nullable SentMail mail,
        @Nullable ReminderFact reminder) {

    /**
     * What a reminder says.
     *
     * @param step 1 to 3
     */
    public record ReminderFact(int step, Money openAmount) {}

    /**
     * What a fact says of a payment.
     *
     * @param left open after it, or of the credit balance
     */
    public record PaymentFact(
            Money amount,
            Money left,
            @Nullable LocalDate on,
            @Nullable String reference,
            @Nullable PaymentMethod method,
            @Nullable String reason) {}
}
