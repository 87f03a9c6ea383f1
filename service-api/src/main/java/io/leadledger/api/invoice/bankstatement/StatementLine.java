package io.leadledger.api.invoice.bankstatement;

import io.leadledger.event.payment.PaymentId;
import io.leadledger.id.InvoiceId;
import io.leadledger.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a bank statement.
 *
 * @param amount without a sign; what was paid out is {@code IGNORED}
 * @param name of who paid
 * @param text what the payer wrote
 * @param booked of the amount so far
 * @param payments that it became, without those that were taken back
 * @param aside that it pays no invoice, and why, where somebody said so
 * @param proposals what is proposed for the rest; empty where nothing fits
 */
public record StatementLine(
        String lineId,
        int position,
        LocalDate bookedOn,
        Money amount,
        @Nullable String name,
        @Nullable String iban,
        @Nullable String text,
        State state,
        Money booked,
        List<Paid> payments,
        @Nullable Aside aside,
        List<Proposal> proposals) {

    /** What is to be done about a line. */
    public enum State {
        /** The proposal is certain: number and amount agree. */
        CERTAIN,
        /** Something fits, but not all of it: a person looks. */
        LIKELY,
        /** Nothing fits. */
        NONE,
        /** All of it is booked. */
        BOOKED,
        /** Somebody set aside what is left of it: it pays no invoice. */
        ASIDE,
        /** Money that went out. */
        IGNORED
    }

    /** What of it was booked on an invoice. */
    public record Paid(PaymentId paymentId, InvoiceId invoiceId, String number, Money amount) {}

    /** Who set it aside, and why. */
    public record Aside(String reason, Instant at, String by) {}

    /**
     * That it pays an invoice.
     *
     * @param open on the invoice now
     * @param amount of the line that would be booked on it
     */
    public record Proposal(InvoiceId invoiceId, String number, String partnerName, Money open, Money amount) {}
}
