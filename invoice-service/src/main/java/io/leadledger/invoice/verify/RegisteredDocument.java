package io.leadledger.invoice.verify;

import io.leadledger.api.invoice.numbering.RegisteredNumber;
import io.leadledger.api.invoice.proof.Difference;
import io.leadledger.id.EntityId;
import io.leadledger.id.InvoiceId;
import io.leadledger.id.PartnerId;
import org.jspecify.annotations.Nullable;

/**
 * A document as the register knows it.
 *
 * @param invoiceId the invoice it is, or corrects
 * @param broken what is wrong with its entry, or with its place in the chain
 */
record RegisteredDocument(
        EntityId entityId,
        PartnerId partnerId,
        InvoiceId invoiceId,
        RegisteredNumber entry,
        @Nullable Difference broken) {

    RegisteredDocument with(@Nullable Difference difference) {
        return new RegisteredDocument(entityId, partnerId, invoiceId, entry, difference);
    }
}
