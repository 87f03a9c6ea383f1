package io.leadledger.invoice.preview;

import io.leadledger.event.bill.Bill;
import io.leadledger.id.TransactionId;
import io.leadledger.invoice.basis.BillingBasis;
import io.leadledger.invoice.directory.KnownPartner;
import java.util.List;
import java.util.Map;

/**
 * What a partner's invoice for a period is at this moment: a pure calculation, changing nothing.
 *
 * @param transactionsByLine ids of the transactions each line bills, by its position; none where leads are counted
 */
public record InvoicePreview(
        KnownPartner partner, BillingBasis basis, Bill bill, Map<Integer, List<TransactionId>> transactionsByLine) {}
