package io.leadledger.invoice.unbilled;

import io.leadledger.id.AssignmentId;
import io.leadledger.id.LeadId;
import io.leadledger.id.PartnerId;
import io.leadledger.id.TransactionId;
import io.leadledger.money.Money;
import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * Equal leads of a partner that can be billed, counted; or one of them.
 *
 * @param transactionId of the one
 * @param leadId of the one
 */
public record OpenLeads(
        PartnerId partnerId,
        AssignmentId assignmentId,
        LocalDate serviceDate,
        long priceMinor,
        String currency,
        int leads,
        @Nullable TransactionId transactionId,
        @Nullable LeadId leadId) {

    public Money price() {
        return Money.ofMinor(priceMinor, Currency.getInstance(currency));
    }
}
