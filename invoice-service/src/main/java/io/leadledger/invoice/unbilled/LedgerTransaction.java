package io.leadledger.invoice.unbilled;

import io.leadledger.money.Money;
import java.time.LocalDate;
import java.util.Currency;

/** A transaction that can be billed, as the ledger has it. */
public record LedgerTransaction(
        String transactionId,
        String partnerId,
        String assignmentId,
        String leadId,
        LocalDate serviceDate,
        long priceMinor,
        String currency) {

    public Money price() {
        return Money.ofMinor(priceMinor, Currency.getInstance(currency));
    }
}
