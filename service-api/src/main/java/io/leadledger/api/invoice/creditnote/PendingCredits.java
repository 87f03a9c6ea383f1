package io.leadledger.api.invoice.creditnote;

/** @param pending cancelled leads that wait for their credit note */
public record PendingCredits(int pending) {}
