package io.leadledger.event.invoice;

import io.leadledger.event.PublishedEvent;
import io.leadledger.event.partner.SellerProfile;
import io.leadledger.id.EntityId;
import io.leadledger.id.PartnerId;
import java.util.List;

/** Everything that can happen to a credit note. */
public sealed interface CreditNoteEvent extends PublishedEvent {

    String creditNoteId();

    String entityId();

    String partnerId();

    @Override
    default String subject() {
        return creditNoteId();
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

    /** Lines of a credit note, in records of at most 1,000, before it; only where it has more ({@link Bill#extent}). */
    record LinesCredited(String creditNoteId, String entityId, String partnerId, List<InvoiceLine> lines)
            implements CreditNoteEvent {}

    /** Which transactions a credit note is for, in records of at most 1,000, before it; only where there are more. */
    record TransactionsCredited(String creditNoteId, String entityId, String partnerId, List<String> transactionIds)
            implements CreditNoteEvent {}

    /**
     * Leads of a finalized invoice were cancelled; amounts are positive and taken back from it.
     *
     * @param transactionIds what it credits; a transaction is credited once. Of more than 1,000 the first; all of them
     *     travel before it in {@link TransactionsCredited}
     */
    record CreditNoteIssued(
            String creditNoteId,
            String entityId,
            String partnerId,
            InvoiceReference invoice,
            DocumentHeader header,
            SellerProfile seller,
            Buyer buyer,
            TaxDecision taxDecision,
            Bill bill,
            List<String> transactionIds,
            DocumentHashes hashes)
            implements CreditNoteEvent {}
}
