package io.leadledger.delivery.cancellation;

import static io.leadledger.chassis.decision.Rejection.rule;

import io.leadledger.chassis.decision.Rejection;
import io.leadledger.delivery.cancellation.CancellableTransactions.Cancellable;
import io.leadledger.delivery.support.PlainText;
import io.leadledger.event.EventIds;
import io.leadledger.event.delivery.TransactionEvent.TransactionCancelled;
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
    record Known(Map<String, Cancellable> transactions, Set<String> testDeliveries) {}

    private sealed interface Step {
        record Refused(List<Rejection> errors) implements Step {}

        record Wanted(TransactionCancelled cancelled, boolean first) implements Step {}
    }

    private final String entityId;
    private final Known known;
    private final CancellationRules rules;
    private final List<Step> steps = new ArrayList<>();
    private final Map<String, TransactionCancelled> wanted = new LinkedHashMap<>();

    RequestedCancellations(
            String entityId, List<@Nullable CancellationRow> rows, Known known, CancellationRules rules) {
        this.entityId = entityId;
        this.known = known;
        this.rules = rules;
        rows.forEach(row -> steps.add(step(row)));
    }

    /** The transaction a row is about; null if it names none. */
    static @Nullable String transactionId(String entityId, @Nullable CancellationRow row) {
        if (row == null) {
            return null;
        }
        String transactionId = PlainText.trimmed(row.transactionId());
        String deliveryId = PlainText.trimmed(row.deliveryId());
        return transactionId != null || deliveryId == null ? transactionId : EventIds.transaction(entityId, deliveryId);
    }

    /** What is to be cancelled, each transaction once. */
    List<TransactionCancelled> wanted() {
        return List.copyOf(wanted.values());
    }

    /** @param eventIds of the transactions that were really cancelled now */
    List<CancellationResult> results(Map<String, String> eventIds) {
        return steps.stream().map(step -> result(step, eventIds)).toList();
    }

    private static CancellationResult result(Step step, Map<String, String> eventIds) {
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
        String transactionId = transactionId(entityId, row);
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
        String deliveryId = PlainText.trimmed(row.deliveryId());
        if (deliveryId == null || row.transactionId() != null) {
            return rule("unknown-delivery", "transactionId", "expected a recorded delivery but there is none");
        }
        return known.testDeliveries().contains(deliveryId)
                ? rule("test-delivery", "deliveryId", "expected a billable delivery but %s was a test", deliveryId)
                : rule("unknown-delivery", "deliveryId", "expected a recorded delivery but there is none");
    }
}
