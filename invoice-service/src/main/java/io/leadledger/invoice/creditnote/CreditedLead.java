package io.leadledger.invoice.creditnote;

/** A lead of a finalized invoice that was cancelled, and the line that billed it. */
record CreditedLead(String transactionId, int linePosition) {}
