package io.leadledger.portal.service.invoice;

import io.leadledger.event.invoice.Adjustment;
import io.leadledger.event.invoice.Bill;
import io.leadledger.event.invoice.Buyer;
import io.leadledger.event.invoice.DocumentHashes;
import io.leadledger.event.invoice.InvoiceReference;
import io.leadledger.event.invoice.TaxDecision;
import io.leadledger.event.invoice.TaxTotal;
import io.leadledger.event.invoice.TaxTreatment;
import io.leadledger.event.invoice.Totals;
import io.leadledger.event.partner.EInvoiceFormat;
import io.leadledger.event.partner.SellerProfile;
import io.leadledger.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What invoice-service answers; its own documentation says what each means. */
public interface InvoiceAnswers {

    /** An invoice in a list. */
    record Summary(
            String invoiceId,
            String state,
            String partnerId,
            String partnerName,
            LocalDate from,
            LocalDate to,
            @Nullable String number,
            @Nullable LocalDate issueDate,
            @Nullable LocalDate dueDate,
            Totals totals,
            TaxTreatment taxTreatment,
            @Nullable Money openAmount,
            @Nullable String paymentStatus,
            long version) {

        /** One word for where it is in its life: draft, discarded, or its payment. */
        public String status() {
            return paymentStatus == null ? state : paymentStatus;
        }
    }

    /** One invoice with everything about it. */
    record Invoice(
            String invoiceId,
            String state,
            String entityId,
            String partnerId,
            String partnerName,
            LocalDate from,
            LocalDate to,
            @Nullable String number,
            @Nullable LocalDate issueDate,
            @Nullable LocalDate dueDate,
            TaxDecision taxDecision,
            Bill bill,
            List<Finding> blockers,
            List<Finding> warnings,
            @Nullable Drift drift,
            @Nullable SellerProfile seller,
            @Nullable Buyer buyer,
            @Nullable Integer paymentTermsDays,
            @Nullable DocumentHashes hashes,
            @Nullable Money openAmount,
            @Nullable String paymentStatus,
            long version) {

        /** Whether it can still change. */
        public boolean isDraft() {
            return state.equals("DRAFT");
        }

        /** Which VAT rates its lines have, in percent, falling; also of those that are not named here. */
        public List<BigDecimal> vatRates() {
            return bill.totals().taxes().stream().map(TaxTotal::vatPercent).toList();
        }

        /** How many leads it bills. */
        public int leads() {
            return InvoiceAnswers.leads(bill);
        }

        public String status() {
            return paymentStatus == null ? state : paymentStatus;
        }
    }

    /** Something that blocks finalizing, or deserves a look. */
    record Finding(
            String code,
            @Nullable String field,
            String message,
            @Nullable String detail) {}

    /** What changed since a draft was made. */
    record Drift(
            int cancelled, int added, Totals before, Totals after, List<String> changed, List<DriftedLead> leads) {}

    /** A lead that was cancelled since, or came since. */
    record DriftedLead(
            String transactionId,
            String leadId,
            String assignmentName,
            @Nullable String cause,
            @Nullable String reason,
            Instant at,
            @Nullable String by,
            Money amount) {}

    /** How many there are, by what is to be done with them. */
    record Counts(
            int drafts,
            int open,
            int overdue,
            int paid,
            int credited,
            int creditNotes,
            int late,
            Money draftAmount,
            Money openAmount,
            Money overdueAmount) {

        public int all() {
            return drafts + open + overdue + paid + credited;
        }
    }

    /** What a partner has left to pay. */
    record OpenAmount(String partnerId, Money open) {}

    /** A draft, and what stands against finalizing it. */
    record CheckedDraft(
            String invoiceId,
            String partnerId,
            String partnerName,
            LocalDate from,
            LocalDate to,
            long version,
            Bill bill,
            int lineCount,
            int leads,
            TaxDecision taxDecision,
            EInvoiceFormat format,
            List<Finding> blockers,
            List<Finding> warnings,
            List<String> toConfirm,
            @Nullable Drift drift) {}

    /** The preview of a period. */
    record PeriodPreview(List<PartnerPreview> previews, int waiting, Money net, Money total) {}

    /** What a partner's next invoice would be. */
    record PartnerPreview(
            String partnerId,
            String partnerName,
            Bill bill,
            TaxDecision taxDecision,
            EInvoiceFormat format,
            boolean generates,
            List<CancelledLeads> cancelled,
            List<Finding> blockers,
            List<Finding> warnings) {}

    /** Leads of a month that no billing run has covered. */
    record UnrunMonth(LocalDate from, LocalDate to, int partners, int leads, Money net) {

        public Period period() {
            return new Period(from, to);
        }
    }

    /** Leads of a period that nobody has to pay. */
    record CancelledLeads(String assignmentId, Money price, int leads) {}

    /** A lead of a line. */
    record Transaction(
            String transactionId,
            String leadId,
            Instant deliveredAt,
            boolean billed,
            long priceMinor,
            String currency,
            @Nullable String cause,
            @Nullable String reason,
            @Nullable Instant cancelledAt,
            @Nullable String cancelledBy,
            @Nullable String creditNoteId,
            @Nullable String creditNoteNumber) {

        /** What it costs, whether it is billed or not. */
        public Money price() {
            return Money.ofMinor(priceMinor, Currency.getInstance(currency));
        }
    }

    /** Something that happened to an invoice. */
    record Happened(
            long sequence,
            String type,
            Instant at,
            String by,
            @Nullable Totals before,
            @Nullable Totals totals,
            @Nullable Integer leads,
            @Nullable Adjustment adjustment,
            @Nullable String number) {}

    /** A credit note. */
    record CreditNote(
            String creditNoteId,
            String entityId,
            String partnerId,
            InvoiceReference invoice,
            String number,
            LocalDate issueDate,
            LocalDate from,
            LocalDate to,
            TaxDecision taxDecision,
            Bill bill,
            DocumentHashes hashes,
            SellerProfile seller,
            Buyer buyer) {}

    /** The number that the next document would get. */
    record NextNumber(String documentNumber) {}

    /** What a billing run made. */
    record Generated(List<String> createdInvoiceIds, int existing, int waiting) {}

    /** The number that an invoice got. */
    record Finalized(String number) {}

    /** Which invoice has a lead. */
    record BilledOn(
            String invoiceId,
            String state,
            @Nullable Integer linePosition,
            @Nullable String number,
            @Nullable String creditNoteId,
            @Nullable String creditNoteNumber) {}

    /** How many leads a bill is for. */
    static int leads(Bill bill) {
        return bill.lines().stream().mapToInt(line -> line.quantity()).sum();
    }
}
