package io.leadledger.api.invoice.billingrun;

import io.leadledger.event.invoice.BillingRunId;
import io.leadledger.id.InvoiceId;
import java.util.List;

/**
 * What a billing run made.
 *
 * @param createdInvoiceIds the drafts made now, in the order of the partners' keys
 * @param existing partners that had one already
 * @param waiting partners with leads to bill whose own data has not arrived yet
 */
public record Generated(BillingRunId billingRunId, List<InvoiceId> createdInvoiceIds, int existing, int waiting) {}
