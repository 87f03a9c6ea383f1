package io.leadledger.invoice.creditnote;

import io.leadledger.id.TransactionId;

/** A lead of a finalized invoice that was cancelled, and the line that billed it. */
public record CreditedLead(TransactionId transactionId, int linePosition) {}
