package io.leadledger.api.invoice.creditnote;

import java.util.List;

/**
 * What has no credit note yet.
 *
 * @param pending how many cancelled leads of final invoices wait for theirs
 * @param refused notes that the official rules refuse; their leads stay due and are tried again
 */
public record PendingCredits(int pending, List<RefusedCredit> refused) {}
