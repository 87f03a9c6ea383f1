package io.leadledger.invoice.unbilled;

import io.leadledger.id.AssignmentId;
import io.leadledger.id.LeadId;
import io.leadledger.id.PartnerId;
import io.leadledger.id.TransactionId;
import io.leadledger.money.Money;
import java.time.LocalDate;
import java.util.Currency;

/** A transaction that can be billed, as the ledger has it. */
public record LedgerTransaction(
        TransactionId transactionId,
        PartnerId partnerId,
        AssignmentId assignmentId,
        LeadId leadId,
        LocalDate serviceDate,
        long priceMinor,
        String currency) {

    public Money price() {
        return Money.ofMinor(priceMinor, Currency.getInstance(currency));
    }
}
