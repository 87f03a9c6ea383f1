package io.leadledger.invoice.verify.trail;

import io.leadledger.event.delivery.TransactionEvent.TransactionCancelled;
import io.leadledger.event.delivery.TransactionEvent.TransactionRecorded;
import io.leadledger.invoice.support.JsonColumn;
import io.leadledger.text.Sha256;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;

/** A lead or a cancellation as the ledger keeps it, in one form for the fact and for the row. */
public final class LedgerRow {

    private LedgerRow() {}

    public static String sha256(String eventId, TransactionRecorded fact) {
        return of(
                eventId,
                fact.deliveryId(),
                fact.entityId(),
                fact.partnerId(),
                fact.assignmentId(),
                fact.leadId(),
                fact.deliveredAt().truncatedTo(ChronoUnit.MICROS),
                fact.serviceDate(),
                fact.price().minor(),
                fact.price().currency(),
                JsonColumn.write(fact.priceSource()));
    }

    public static String sha256(String eventId, TransactionCancelled fact) {
        return of(
                eventId,
                fact.entityId(),
                fact.partnerId(),
                fact.cause(),
                fact.cancelledAt().truncatedTo(ChronoUnit.MICROS),
                fact.by(),
                Objects.toString(fact.reason(), ""));
    }

    /** In the order of the table's columns. */
    public static String of(Object... columns) {
        return Sha256.hex(Arrays.stream(columns).map(Object::toString).collect(Collectors.joining("\n")));
    }
}
