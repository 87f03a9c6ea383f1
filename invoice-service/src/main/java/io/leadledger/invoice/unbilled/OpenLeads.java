package io.leadledger.invoice.unbilled;

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
        String partnerId,
        String assignmentId,
        LocalDate serviceDate,
        long priceMinor,
        String currency,
        int leads,
        @Nullable String transactionId,
        @Nullable String leadId) {

    public Money price() {
        return Money.ofMinor(priceMinor, Currency.getInstance(currency));
    }
}
