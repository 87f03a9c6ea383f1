package io.leadledger.invoice.preview;

import io.leadledger.event.invoice.Bill;
import io.leadledger.invoice.basis.BillingBasis;
import io.leadledger.invoice.directory.KnownPartner;
import java.util.List;

/**
 * What a partner's invoice for a period is at this moment: a pure calculation, changing nothing.
 *
 * @param transactionIds what it bills
 */
public record InvoicePreview(KnownPartner partner, BillingBasis basis, Bill bill, List<String> transactionIds) {}
