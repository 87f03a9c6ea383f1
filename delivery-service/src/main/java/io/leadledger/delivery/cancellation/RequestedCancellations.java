package io.leadledger.delivery.cancellation;

import static io.leadledger.chassis.decision.Rejection.rule;

import io.leadledger.api.delivery.cancellation.CancellationRow;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.delivery.cancellation.CancellableTransactions.Cancellable;
import io.leadledger.delivery.support.Said;
import io.leadledger.event.EventIds;
import io.leadledger.event.delivery.TransactionEvent.TransactionCancelled;
import io.leadledger.id.DeliveryId;
import io.leadledger.id.EntityId;
import io.leadledger.id.TransactionId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one call, in order: what they ask for, and in the end what became of each. Of rows about the same
 * transaction the first acceptable one counts. Plain Java.
 */
final class RequestedCancellations {

    /** What is known of the deliveries that the rows name. */
    record Known(Map<TransactionId, Cancellable> transactions, Set<DeliveryId> testDeliveries) {}

    private sealed interface Step {
        record Refused(List<Rejection> errors) implements Step {}

        record Wanted(TransactionCancelled cancelled, boolean first) implements Step {}
    }

    private final EntityId entityId;
    private final Known known;
    private final CancellationRules rules;
    private final List<Step> steps = new ArrayList<>();
    private final Map<TransactionId, TransactionCancelled> wanted = new LinkedHashMap<>();

    RequestedCancellations(
            EntityId entityId, List<@Nullable CancellationRow> rows, Known known, CancellationRules rules) {
        this.entityId = entityId;
        this.known = known;
        this.rules = rules;
        rows.forEach(row -> steps.add(step(row)));
    }

    /** The transaction a row is about; null if it names none. */
    static @Nullable TransactionId transactionId(EntityId entityId, @Nullable CancellationRow row) {
        if (row == null) {
            return null;
        }
        String transactionId = Said.text(row.transactionId());
        if (transactionId != null) {
            return new TransactionId(transactionId);
        }
        String deliveryId = Said.text(row.deliveryId());
        return deliveryId == null ? null : EventIds.transaction(entityId, new DeliveryId(deliveryId));
    }

    /** What is to be cancelled, each transaction once. */
    List<TransactionCancelled> wanted() {
        return List.copyOf(wanted.values());
    }

    /** @param eventIds of the transactions that were really cancelled now */
    List<CancellationResult> results(Map<TransactionId, String> eventIds) {
        return steps.stream().map(step -> result(step, eventIds)).toList();
    }

    private static CancellationResult result(Step step, Map<TransactionId, String> eventIds) {
        return switch (step) {
            case Step.Refused(var errors) -> new CancellationResult.Rejected(errors);
            case Step.Wanted(TransactionCancelled cancelled, boolean first) -> {
                String eventId = first ? eventIds.get(cancelled.transactionId()) : null;
                yield eventId == null
                        ? new CancellationResult.AlreadyCancelled(cancelled.transactionId())
                        : new CancellationResult.Cancelled(cancelled.transactionId(), List.of(eventId));
            }
        };
    }

    private Step step(@Nullable CancellationRow row) {
        TransactionId transactionId = transactionId(entityId, row);
        if (row == null || transactionId == null) {
            return new Step.Refused(List.of(rule("missing", "deliveryId", "expected a delivery but was nothing")));
        }
        List<Rejection> errors = new ArrayList<>();
        Cancellable transaction = known.transactions().get(transactionId);
        if (transaction == null) {
            errors.add(unknown(row));
        }
        errors.addAll(rules.errors(row));
        if (transaction == null || !errors.isEmpty()) {
            return new Step.Refused(errors);
        }
        TransactionCancelled cancelled = rules.cancelled(transaction, row);
        return new Step.Wanted(cancelled, wanted.putIfAbsent(transactionId, cancelled) == null);
    }

    private Rejection unknown(CancellationRow row) {
        String deliveryId = Said.text(row.deliveryId());
        if (deliveryId == null || row.transactionId() != null) {
            return rule("unknown-delivery", "transactionId", "expected a recorded delivery but there is none");
        }
        return known.testDeliveries().contains(new DeliveryId(deliveryId))
                ? rule("test-delivery", "deliveryId", "expected a billable delivery but %s was a test", deliveryId)
                : rule("unknown-delivery", "deliveryId", "expected a recorded delivery but there is none");
    }
}
