package io.leadledger.invoice.document;

import io.leadledger.event.bill.Bill;
import io.leadledger.event.bill.TaxDecision;
import io.leadledger.event.invoice.Buyer;
import io.leadledger.event.invoice.DocumentHeader;
import io.leadledger.event.invoice.DocumentType;
import io.leadledger.event.invoice.InvoiceReference;
import io.leadledger.event.party.SellerProfile;
import org.jspecify.annotations.Nullable;

/**
 * Everything an invoice or credit note says: a snapshot, so that the same content always gives the same document.
 *
 * @param reference the corrected invoice, on a credit note only
 */
public record DocumentContent(
        DocumentHeader header,
        SellerProfile seller,
        Buyer buyer,
        TaxDecision taxDecision,
        Bill bill,
        @Nullable InvoiceReference reference) {

    /** Whether it asks its reader for money: an invoice of more than 0.00. */
    public boolean isToBePaid() {
        return header.type() == DocumentType.INVOICE
                && bill.totals().total().amount().signum() > 0;
    }
}
