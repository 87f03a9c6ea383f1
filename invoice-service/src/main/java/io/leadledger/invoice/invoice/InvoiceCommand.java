package io.leadledger.invoice.invoice;

import io.leadledger.api.invoice.Drift;
import io.leadledger.api.invoice.Finding;
import io.leadledger.event.bill.Adjustment;
import io.leadledger.event.bill.Bill;
import io.leadledger.event.bill.TaxDecision;
import io.leadledger.event.invoice.Buyer;
import io.leadledger.event.invoice.DocumentHashes;
import io.leadledger.event.invoice.DocumentHeader;
import io.leadledger.event.invoice.InvoiceEvent.InvoiceDrafted;
import io.leadledger.event.mail.SentMail;
import io.leadledger.event.party.SellerProfile;
import io.leadledger.event.payment.PaymentId;
import io.leadledger.event.payment.PaymentMethod;
import io.leadledger.id.AdjustmentId;
import io.leadledger.id.InvoiceId;
import io.leadledger.id.TransactionId;
import io.leadledger.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything that can be asked of an invoice. {@code by} is who asks, for the record. */
public sealed interface InvoiceCommand {

    /** @param drafted the draft as it will be, without a number */
    record DraftInvoice(InvoiceDrafted drafted) implements InvoiceCommand {}

    record AddAdjustment(Adjustment adjustment, String by) implements InvoiceCommand {}

    /** Those of a discarded draft, under their ids. */
    record TakeOverAdjustments(List<Adjustment> adjustments, String by) implements InvoiceCommand {}

    record RemoveAdjustment(AdjustmentId adjustmentId, String by) implements InvoiceCommand {}

    /** Accept what changed since: the bill as it is now, adjustments kept. */
    record AcceptDrift(TaxDecision taxDecision, String basisSha256, Bill bill, String by) implements InvoiceCommand {}

    record DiscardInvoice(String by) implements InvoiceCommand {}

    /**
     * @param transactionsByLine what each line bills, by its position
     * @param standing what stands against it at this moment
     */
    record FinalizeInvoice(
            DocumentHeader header,
            SellerProfile seller,
            Buyer buyer,
            DocumentHashes hashes,
            Map<Integer, List<TransactionId>> transactionsByLine,
            Standing standing,
            String by)
            implements InvoiceCommand {}

    /** The mail server took the mail with a final invoice. */
    record RecordSent(SentMail mail, String by) implements InvoiceCommand {}

    /** The mail server took a reminder of that step of a final invoice that is overdue. */
    record RecordReminded(int step, Money openAmount, SentMail mail, String by) implements InvoiceCommand {}

    /** What can be asked of a final invoice: payments, and what is paid beyond what is owed. */
    sealed interface PaymentCommand extends InvoiceCommand {

        /** By credit notes at this moment; while it is decided, nothing is credited. */
        Money credited();

        /**
         * @param creditOf whose credit balance it is taken from, and only then
         * @param surplusIsCredit that what goes beyond what is open becomes a credit balance: a person says so
         * @param today in the entity's zone
         */
        record RecordPayment(
                PaymentId paymentId,
                Money amount,
                LocalDate paidOn,
                @Nullable String reference,
                PaymentMethod method,
                @Nullable InvoiceId creditOf,
                boolean surplusIsCredit,
                Money credited,
                LocalDate today,
                String by)
                implements PaymentCommand {}

        record RevertPayment(PaymentId paymentId, LocalDate today, String reason, Money credited, String by)
                implements PaymentCommand {}

        /**
         * @param usedFor the invoice it pays; absent for a payout
         * @param today in the entity's zone
         */
        record UseCreditBalance(
                PaymentId paymentId,
                Money amount,
                LocalDate usedOn,
                @Nullable InvoiceId usedFor,
                @Nullable String reference,
                Money credited,
                LocalDate today,
                String by)
                implements PaymentCommand {}

        record RestoreCreditBalance(PaymentId paymentId, LocalDate today, String reason, Money credited, String by)
                implements PaymentCommand {}
    }

    /**
     * How a draft stands when somebody wants it final.
     *
     * @param drift what changed since it was calculated
     * @param blockers what has to be mended first
     * @param confirmedWarnings codes of the tax decision's warnings that a person has confirmed
     */
    record Standing(Optional<Drift> drift, List<Finding> blockers, Set<String> confirmedWarnings) {}
}
