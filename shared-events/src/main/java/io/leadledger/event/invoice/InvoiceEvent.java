package io.leadledger.event.invoice;

import io.leadledger.event.PublishedEvent;
import io.leadledger.event.bill.Adjustment;
import io.leadledger.event.bill.Bill;
import io.leadledger.event.bill.InvoiceLine;
import io.leadledger.event.bill.TaxDecision;
import io.leadledger.event.bill.Totals;
import io.leadledger.event.party.SellerProfile;
import io.leadledger.id.EntityId;
import io.leadledger.id.InvoiceId;
import io.leadledger.id.PartnerId;
import io.leadledger.id.TransactionId;
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
}
