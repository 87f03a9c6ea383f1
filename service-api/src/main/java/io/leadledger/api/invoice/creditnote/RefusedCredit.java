package io.leadledger.api.invoice.creditnote;

import io.leadledger.api.invoice.Finding;
import io.leadledger.id.InvoiceId;
import io.leadledger.id.PartnerId;
import java.time.Instant;
import java.util.List;

/**
 * A credit note that the official rules refuse.
 *
 * @param invoiceId the invoice it would correct
 * @param reasons each rule, and where to mend what it is about
 * @param tries how often it was refused in a row
 * @param nextTryAt when it is tried again
 */
public record RefusedCredit(
        InvoiceId invoiceId,
        String invoiceNumber,
        PartnerId partnerId,
        List<Finding> reasons,
        int tries,
        Instant refusedAt,
        Instant nextTryAt) {}
