package io.leadledger.invoice.verify;

import io.leadledger.api.invoice.numbering.RegisteredNumber;
import io.leadledger.api.invoice.proof.Difference;
import io.leadledger.chassis.consuming.WholeTopics;
import io.leadledger.id.EntityId;
import io.leadledger.id.InvoiceId;
import io.leadledger.id.PartnerId;
import io.leadledger.invoice.billingperiod.BillingPeriod;
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
        BillingPeriod period,
        RegisteredNumber entry,
        @Nullable Difference broken) {

    /** Where what the topics say of it lies. */
    int partition() {
        return WholeTopics.partitionOf(partnerId.value());
    }

    RegisteredDocument with(@Nullable Difference difference) {
        return new RegisteredDocument(entityId, partnerId, invoiceId, period, entry, difference);
    }
}
