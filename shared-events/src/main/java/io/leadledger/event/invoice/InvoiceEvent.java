package io.leadledger.event.invoice;

import io.leadledger.event.PublishedEvent;
import io.leadledger.event.bill.Adjustment;
import io.leadledger.event.bill.Bill;
import io.leadledger.event.bill.InvoiceLine;
import io.leadledger.event.bill.TaxDecision;
import io.leadledger.event.bill.Totals;
import io.leadledger.event.mail.SentMail;
import io.leadledger.event.party.SellerProfile;
import io.leadledger.event.payment.PaymentId;
import io.leadledger.event.payment.PaymentMethod;
import io.leadledger.id.EntityId;
import io.leadledger.id.InvoiceId;
import io.leadledger.id.PartnerId;
import io.leadledger.id.TransactionId;
import io.leadledger.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that can happen to an invoice. */
public sealed interface InvoiceEvent extends PublishedEvent {

    InvoiceId invoiceId();

    EntityId entityId();

    PartnerId partnerId();

    @Override
    default String subject() {
        return invoiceId().value();
    }

    @Override
    default String key() {
        return partnerId().value();
    }

    @Override
    default PartnerId ofPartner() {
        return partnerId();
    }

    @Override
    default EntityId ofEntity() {
        return entityId();
    }

    /**
     * A draft for a partner and period, without a number; from {@code from} to the day before {@code to}.
     *
     * @param basisSha256 hex, over the terms, seller and buyer it was calculated on: another one later is drift (D-16)
     */
    record InvoiceDrafted(
            InvoiceId invoiceId,
            EntityId entityId,
            PartnerId partnerId,
            BillingRunId billingRunId,
            LocalDate from,
            LocalDate to,
            TaxDecision taxDecision,
            String basisSha256,
            Bill bill)
            implements InvoiceEvent {}

    /**
     * Lines of a draft's bill, in records of at most 1,000, before the fact that carries the bill; only where it has more
     * ({@link Bill#extent}). A record that begins with line 1 begins the list anew.
     */
    record LinesDrafted(InvoiceId invoiceId, EntityId entityId, PartnerId partnerId, List<InvoiceLine> lines)
            implements InvoiceEvent {}

    /** Somebody accepted what changed since the draft was made; adjustments are kept. */
    record InvoiceRecalculated(
            InvoiceId invoiceId,
            EntityId entityId,
            PartnerId partnerId,
            TaxDecision taxDecision,
            String basisSha256,
            Bill bill,
            Totals before,
            String by)
            implements InvoiceEvent {}

    record AdjustmentAdded(
            InvoiceId invoiceId,
            EntityId entityId,
            PartnerId partnerId,
            Adjustment adjustment,
            Totals totals,
            String by)
            implements InvoiceEvent {}

    record AdjustmentRemoved(
            InvoiceId invoiceId,
            EntityId entityId,
            PartnerId partnerId,
            Adjustment adjustment,
            Totals totals,
            String by)
            implements InvoiceEvent {}

    /** The draft is given up; its transactions are free again (D-18). */
    record InvoiceDiscarded(InvoiceId invoiceId, EntityId entityId, PartnerId partnerId, String by)
            implements InvoiceEvent {}

    /**
     * Which transactions a line bills, in records of at most 1,000, before the invoice is final (D-19).
     *
     * @param linePosition the line that bills them, or the first of several
     * @param linePositions where each transaction has a line of its own: their positions, one for each id
     */
    record TransactionsBilled(
            InvoiceId invoiceId,
            EntityId entityId,
            PartnerId partnerId,
            int linePosition,
            List<TransactionId> transactionIds,
            @Nullable List<Integer> linePositions)
            implements InvoiceEvent {

        /** All of them on one line. */
        public TransactionsBilled(
                InvoiceId invoiceId,
                EntityId entityId,
                PartnerId partnerId,
                int linePosition,
                List<TransactionId> transactionIds) {
            this(invoiceId, entityId, partnerId, linePosition, transactionIds, null);
        }
    }

    /** Lines of an invoice that becomes final, as {@link LinesDrafted} for a draft. */
    record LinesBilled(InvoiceId invoiceId, EntityId entityId, PartnerId partnerId, List<InvoiceLine> lines)
            implements InvoiceEvent {}

    /** The invoice has its number and never changes again. */
    record InvoiceFinalized(
            InvoiceId invoiceId,
            EntityId entityId,
            PartnerId partnerId,
            DocumentHeader header,
            SellerProfile seller,
            Buyer buyer,
            TaxDecision taxDecision,
            Bill bill,
            DocumentHashes hashes,
            String by)
            implements InvoiceEvent {}

    /**
     * All or a part of a final invoice was paid.
     *
     * @param reference what the payer, the bank or the operator calls it
     * @param creditOf the invoice whose credit balance it was taken from, and only then (D-25)
     * @param openAmount left to pay after it
     * @param surplus what of it goes beyond what was open and becomes a credit balance, where somebody said so (D-25)
     */
    record InvoicePaid(
            InvoiceId invoiceId,
            EntityId entityId,
            PartnerId partnerId,
            PaymentId paymentId,
            Money amount,
            LocalDate paidOn,
            @Nullable String reference,
            PaymentMethod method,
            @Nullable InvoiceId creditOf,
            Money openAmount,
            @Nullable Money surplus,
            String by)
            implements InvoiceEvent {}

    /**
     * A payment was booked by mistake, or taken back; once for each.
     *
     * @param openAmount left to pay after it
     */
    record PaymentReverted(
            InvoiceId invoiceId,
            EntityId entityId,
            PartnerId partnerId,
            PaymentId paymentId,
            Money amount,
            LocalDate revertedOn,
            String reason,
            Money openAmount,
            String by)
            implements InvoiceEvent {}

    /**
     * Of what was paid beyond what is owed, a part was used as payment on another invoice, or paid out (D-25).
     *
     * @param paymentId of the payment on the other invoice, or of the payout
     * @param usedFor the other invoice; absent if it was paid out
     * @param creditBalance left after it
     */
    record CreditBalanceUsed(
            InvoiceId invoiceId,
            EntityId entityId,
            PartnerId partnerId,
            PaymentId paymentId,
            Money amount,
            LocalDate usedOn,
            @Nullable InvoiceId usedFor,
            @Nullable String reference,
            Money creditBalance,
            String by)
            implements InvoiceEvent {}

    /**
     * What was used of a credit balance is there again: the payment on the other invoice, or the payout, was reverted.
     *
     * @param creditBalance left after it
     */
    record CreditBalanceRestored(
            InvoiceId invoiceId,
            EntityId entityId,
            PartnerId partnerId,
            PaymentId paymentId,
            Money amount,
            LocalDate restoredOn,
            String reason,
            Money creditBalance,
            String by)
            implements InvoiceEvent {}

    /** The invoice went out by mail, and once more each time somebody sends it again. */
    record InvoiceSent(InvoiceId invoiceId, EntityId entityId, PartnerId partnerId, SentMail mail, String by)
            implements InvoiceEvent {}

    /**
     * The partner was reminded by mail of an invoice that is overdue. No fee and no interest come with it.
     *
     * @param step 1 to 3; one that was sent again is there again
     * @param openAmount left to pay, as the mail says it
     */
    record InvoiceReminded(
            InvoiceId invoiceId,
            EntityId entityId,
            PartnerId partnerId,
            int step,
            Money openAmount,
            SentMail mail,
            String by)
            implements InvoiceEvent {}
}
