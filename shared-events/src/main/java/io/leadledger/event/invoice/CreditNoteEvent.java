package io.leadledger.event.invoice;

import io.leadledger.event.PublishedEvent;
import io.leadledger.event.bill.Bill;
import io.leadledger.event.bill.InvoiceLine;
import io.leadledger.event.bill.TaxDecision;
import io.leadledger.event.mail.SentMail;
import io.leadledger.event.party.SellerProfile;
import io.leadledger.id.CreditNoteId;
import io.leadledger.id.EntityId;
import io.leadledger.id.PartnerId;
import io.leadledger.id.TransactionId;
import java.util.List;

/** Everything that can happen to a credit note. */
public sealed interface CreditNoteEvent extends PublishedEvent {

    CreditNoteId creditNoteId();

    EntityId entityId();

    PartnerId partnerId();

    @Override
    default String subject() {
        return creditNoteId().value();
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

    /** Lines of a credit note, in records of at most 1,000, before it; only where it has more ({@link Bill#extent}). */
    record LinesCredited(CreditNoteId creditNoteId, EntityId entityId, PartnerId partnerId, List<InvoiceLine> lines)
            implements CreditNoteEvent {}

    /** Which transactions a credit note is for, in records of at most 1,000, before it; only where there are more. */
    record TransactionsCredited(
            CreditNoteId creditNoteId, EntityId entityId, PartnerId partnerId, List<TransactionId> transactionIds)
            implements CreditNoteEvent {}

    /**
     * Leads of a finalized invoice were cancelled; amounts are positive and taken back from it.
     *
     * @param transactionIds what it credits; a transaction is credited once. Of more than 1,000 the first; all of them
     *     travel before it in {@link TransactionsCredited}
     */
    record CreditNoteIssued(
            CreditNoteId creditNoteId,
            EntityId entityId,
            PartnerId partnerId,
            InvoiceReference invoice,
            DocumentHeader header,
            SellerProfile seller,
            Buyer buyer,
            TaxDecision taxDecision,
            Bill bill,
            List<TransactionId> transactionIds,
            DocumentHashes hashes)
            implements CreditNoteEvent {}

    /** The credit note went out by mail, and once more each time somebody sends it again. */
    record CreditNoteSent(CreditNoteId creditNoteId, EntityId entityId, PartnerId partnerId, SentMail mail, String by)
            implements CreditNoteEvent {}
}
