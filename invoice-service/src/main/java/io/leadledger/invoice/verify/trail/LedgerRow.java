package io.leadledger.invoice.verify.trail;

import io.leadledger.event.delivery.CancellationCause;
import io.leadledger.event.delivery.PriceSource;
import io.leadledger.event.delivery.TransactionEvent.TransactionCancelled;
import io.leadledger.event.delivery.TransactionEvent.TransactionRecorded;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** A row of the ledger, in one form for the fact that it keeps and for what is kept. */
public sealed interface LedgerRow {

    /** A lead, by the columns of {@code ledger_transaction}. */
    record RecordedRow(
            String eventId,
            String deliveryId,
            String entityId,
            String partnerId,
            String assignmentId,
            String leadId,
            Instant deliveredAt,
            LocalDate serviceDate,
            long priceMinor,
            String currency,
            PriceSource priceSource)
            implements LedgerRow {}

    /** A cancellation, by the columns of {@code ledger_cancellation}. */
    record CancelledRow(
            String eventId,
            String entityId,
            String partnerId,
            CancellationCause cause,
            Instant cancelledAt,
            String cancelledBy,
            @Nullable String reason)
            implements LedgerRow {}

    /** As it has to be kept; the database keeps microseconds. */
    static RecordedRow of(String eventId, TransactionRecorded fact) {
        return new RecordedRow(
                eventId,
                fact.deliveryId().value(),
                fact.entityId().value(),
                fact.partnerId().value(),
                fact.assignmentId().value(),
                fact.leadId().value(),
                fact.deliveredAt().truncatedTo(ChronoUnit.MICROS),
                fact.serviceDate(),
                fact.price().minor(),
                fact.price().currency().getCurrencyCode(),
                fact.priceSource());
    }

    /** As it has to be kept. */
    static CancelledRow of(String eventId, TransactionCancelled fact) {
        return new CancelledRow(
                eventId,
                fact.entityId().value(),
                fact.partnerId().value(),
                fact.cause(),
                fact.cancelledAt().truncatedTo(ChronoUnit.MICROS),
                fact.by(),
                fact.reason());
    }
}
