package io.leadledger.event.invoice;

import io.leadledger.event.PublishedEvent;
import io.leadledger.event.partner.SellerProfile;
import io.leadledger.id.EntityId;
import io.leadledger.id.PartnerId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that can happen to an invoice. */
public sealed interface InvoiceEvent extends PublishedEvent {

    String invoiceId();

    String entityId();

    String partnerId();

    @Override
    default String subject() {
        return invoiceId();
    }

    @Override
    default String key() {
        return partnerId();
    }

    @Override
    default PartnerId ofPartner() {
        return new PartnerId(partnerId());
    }

    @Override
    default EntityId ofEntity() {
        return new EntityId(entityId());
    }

    /**
     * A draft for a partner and period, without a number; from {@code from} to the day before {@code to}.
     *
     * @param basisSha256 hex, over the terms, seller and buyer it was calculated on: another one later is drift (D-16)
     */
    record InvoiceDrafted(
            String invoiceId,
            String entityId,
            String partnerId,
            String billingRunId,
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
    record LinesDrafted(String invoiceId, String entityId, String partnerId, List<InvoiceLine> lines)
            implements InvoiceEvent {}

    /** Somebody accepted what changed since the draft was made; adjustments are kept. */
    record InvoiceRecalculated(
            String invoiceId,
            String entityId,
            String partnerId,
            TaxDecision taxDecision,
            String basisSha256,
            Bill bill,
            Totals before,
            String by)
            implements InvoiceEvent {}

    record AdjustmentAdded(
            String invoiceId, String entityId, String partnerId, Adjustment adjustment, Totals totals, String by)
            implements InvoiceEvent {}

    record AdjustmentRemoved(
            String invoiceId, String entityId, String partnerId, Adjustment adjustment, Totals totals, String by)
            implements InvoiceEvent {}

    /** The draft is given up; its transactions are free again (D-18). */
    record InvoiceDiscarded(String invoiceId, String entityId, String partnerId, String by) implements InvoiceEvent {}

    /**
     * Which transactions a line bills, in records of at most 1,000, before the invoice is final (D-19).
     *
     * @param linePosition the line that bills them, or the first of several
     * @param linePositions where each transaction has a line of its own: their positions, one for each id
     */
    record TransactionsBilled(
            String invoiceId,
            String entityId,
            String partnerId,
            int linePosition,
            List<String> transactionIds,
            @Nullable List<Integer> linePositions)
            implements InvoiceEvent {

        /** All of them on one line. */
        public TransactionsBilled(
                String invoiceId, String entityId, String partnerId, int linePosition, List<String> transactionIds) {
            this(invoiceId, entityId, partnerId, linePosition, transactionIds, null);
        }
    }

    /** Lines of an invoice that becomes final, as {@link LinesDrafted} for a draft. */
    record LinesBilled(String invoiceId, String entityId, String partnerId, List<InvoiceLine> lines)
            implements InvoiceEvent {}

    /** The invoice has its number and never changes again. */
    record InvoiceFinalized(
            String invoiceId,
            String entityId,
            String partnerId,
            DocumentHeader header,
            SellerProfile seller,
            Buyer buyer,
            TaxDecision taxDecision,
            Bill bill,
            DocumentHashes hashes,
            String by)
            implements InvoiceEvent {}
}
