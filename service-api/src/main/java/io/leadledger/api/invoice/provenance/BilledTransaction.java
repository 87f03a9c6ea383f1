package io.leadledger.api.invoice.provenance;

import io.leadledger.event.delivery.CancellationCause;
import io.leadledger.id.CreditNoteId;
import io.leadledger.id.DeliveryId;
import io.leadledger.id.LeadId;
import io.leadledger.id.TransactionId;
import io.leadledger.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * One lead of a line.
 *
 * @param routing why it went to the assignment of the line
 * @param billed whether the line bills it; else it was cancelled before. A line of a credit note gives all of its leads back
 * @param priceMinor in the currency's minor units
 * @param priceSource why it costs that, as JSON
 * @param cause why it was cancelled, if it was
 * @param creditNoteId the credit note that gives it back, if it was cancelled after the invoice was final
 */
public record BilledTransaction(
        TransactionId transactionId,
        DeliveryId deliveryId,
        LeadId leadId,
        Instant deliveredAt,
        LocalDate serviceDate,
        RoutingReason routing,
        boolean billed,
        long priceMinor,
        String currency,
        String priceSource,
        @Nullable CancellationCause cause,
        @Nullable String reason,
        @Nullable Instant cancelledAt,
        @Nullable String cancelledBy,
        @Nullable CreditNoteId creditNoteId,
        @Nullable String creditNoteNumber) {

    /** What it costs, whether it is billed or not. */
    public Money price() {
        return Money.ofMinor(priceMinor, Currency.getInstance(currency));
    }
}
