package io.leadledger.invoice.document;

import io.leadledger.event.invoice.Bill;
import io.leadledger.event.invoice.Buyer;
import io.leadledger.event.invoice.DocumentHeader;
import io.leadledger.event.invoice.InvoiceReference;
import io.leadledger.event.invoice.TaxDecision;
import io.leadledger.event.partner.SellerProfile;
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
        @Nullable InvoiceReference reference) {}
