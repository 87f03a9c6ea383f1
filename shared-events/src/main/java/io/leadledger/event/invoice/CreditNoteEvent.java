package io.leadledger.event.invoice;

import io.leadledger.event.PublishedEvent;
import io.leadledger.event.partner.SellerProfile;
import java.util.List;

/** Everything that can happen to a credit note. */
public sealed interface CreditNoteEvent extends PublishedEvent {

    String creditNoteId();

    @Override
    String entityId();

    @Override
    String partnerId();

    @Override
    default String subject() {
        return creditNoteId();
    }

    @Override
    default String key() {
        return partnerId();
    }

    /**
     * Leads of a finalized invoice were cancelled; amounts are positive and taken back from it.
     *
     * @param transactionIds what it credits; a transaction is credited once
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
