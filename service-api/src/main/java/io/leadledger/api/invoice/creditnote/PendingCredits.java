package io.leadledger.api.invoice.creditnote;

/** What has no credit note yet: how many cancelled leads of final invoices wait for theirs. */
public record PendingCredits(int pending) {}
