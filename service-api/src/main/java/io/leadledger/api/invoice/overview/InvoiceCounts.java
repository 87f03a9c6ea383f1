package io.leadledger.api.invoice.overview;

import io.leadledger.money.Money;

/**
 * How many invoices and credit notes there are, by what is to be done with them.
 *
 * @param paid nothing is left to pay on them, not by credit notes alone
 * @param late leads that came after their period was billed and wait for the next invoice (D-14)
 * @param unsent final invoices of which no mail was sent or given up
 * @param sent final invoices that were sent by mail
 * @param sendingFailed final invoices of which a mail was given up, and none was sent
 * @param draftAmount what the drafts would come to
 * @param openAmount left to pay, overdue or not
 */
public record InvoiceCounts(
        int drafts,
        int open,
        int overdue,
        int paid,
        int credited,
        int creditNotes,
        int late,
        int unsent,
        int sent,
        int sendingFailed,
        Money draftAmount,
        Money openAmount,
        Money overdueAmount) {

    /** All invoices, whatever is to be done with them. */
    public int all() {
        return drafts + open + overdue + paid + credited;
    }
}
