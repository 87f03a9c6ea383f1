package io.leadledger.invoice.document.archive;

import io.leadledger.event.invoice.DocumentHashes;
import io.leadledger.id.EntityId;
import io.leadledger.id.InvoiceId;
import io.leadledger.id.PartnerId;
import io.leadledger.invoice.document.DocumentContent;

/**
 * A finalized document for the archive.
 *
 * @param documentId the invoice's own id, or the credit note's
 * @param invoiceId the invoice it is or corrects
 */
public record StoredDocument(
        String documentId,
        InvoiceId invoiceId,
        EntityId entityId,
        PartnerId partnerId,
        DocumentContent content,
        DocumentHashes hashes) {}
