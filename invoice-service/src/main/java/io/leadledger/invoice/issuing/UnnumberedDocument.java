package io.leadledger.invoice.issuing;

import io.leadledger.chassis.decision.Outcome.Done;
import io.leadledger.event.invoice.DocumentHashes;
import io.leadledger.id.EntityId;
import io.leadledger.id.InvoiceId;
import io.leadledger.id.PartnerId;
import io.leadledger.invoice.document.DocumentContent;
import io.leadledger.invoice.numbering.NextNumber;
import io.leadledger.invoice.numbering.SeriesOwner;

/** A document that lacks nothing but its number. */
public interface UnnumberedDocument {

    /** The invoice's own id, or the credit note's. */
    String documentId();

    /** The invoice it is, or corrects. */
    InvoiceId invoiceId();

    EntityId entityId();

    PartnerId partnerId();

    /** Whose numbers it takes. */
    SeriesOwner series();

    /** All it would say with this number. The same number gives the same content. */
    DocumentContent content(NextNumber number);

    /**
     * Records that it was issued, in the transaction that stored it.
     *
     * @throws io.leadledger.chassis.decision.RejectedException if a rule forbids it: nothing of it stays
     */
    Done record(DocumentContent content, DocumentHashes hashes);
}
