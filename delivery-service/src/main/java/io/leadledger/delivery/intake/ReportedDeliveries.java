package io.leadledger.delivery.intake;

import io.leadledger.delivery.intake.DeliveryCheck.Verdict;
import io.leadledger.event.EventIds;
import io.leadledger.id.DeliveryId;
import io.leadledger.id.EntityId;
import io.leadledger.id.TransactionId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The rows of one call, in order: which of them may be recorded, and in the end what became of each. One bad row fails
 * no other; of rows with the same id the first acceptable one counts. Plain Java.
 */
public final class ReportedDeliveries {

    private final EntityId entityId;
    private final List<ReadRow> rows;
    private final Map<DeliveryId, DeliveryContent> known;
    private final Map<Integer, RowResult> settled = new HashMap<>();
    private final Map<DeliveryId, Integer> acceptedRow = new HashMap<>();
    private final List<AcceptedDelivery> accepted = new ArrayList<>();

    /**
     * Sorts the rows.
     *
     * @param taken contents of the delivery ids that were recorded before
     */
    public ReportedDeliveries(
            EntityId entityId, List<ReadRow> rows, Map<DeliveryId, DeliveryContent> taken, DeliveryCheck check) {
        this.entityId = entityId;
        this.rows = List.copyOf(rows);
        this.known = new HashMap<>(taken);
        for (int i = 0; i < rows.size(); i++) {
            switch (rows.get(i)) {
                case ReadRow.Illegible(var errors) -> settled.put(i, new RowResult.Rejected(errors));
                case ReadRow.Legible row -> {
                    if (!known.containsKey(row.deliveryId()) && !acceptedRow.containsKey(row.deliveryId())) {
                        settle(i, row, check.check(row));
                    }
                }
            }
        }
    }

    /** The ids of all rows that can be read. */
    public static List<DeliveryId> ids(List<ReadRow> rows) {
        return rows.stream()
                .flatMap(row ->
                        row instanceof ReadRow.Legible legible ? Stream.of(legible.deliveryId()) : Stream.empty())
                .distinct()
                .toList();
    }

    /** What may be recorded, in the order of the rows. */
    public List<AcceptedDelivery> accepted() {
        return List.copyOf(accepted);
    }

    /** Those accepted ones that are not among the recorded: another call took their ids meanwhile. */
    public List<DeliveryId> lost(Map<DeliveryId, List<String>> eventIds) {
        return accepted.stream()
                .map(AcceptedDelivery::deliveryId)
                .filter(deliveryId -> !eventIds.containsKey(deliveryId))
                .toList();
    }

    /**
     * What became of each row, in order.
     *
     * @param eventIds of the deliveries that were really recorded
     * @param lost contents of the deliveries that another call recorded meanwhile
     */
    public List<RowResult> results(Map<DeliveryId, List<String>> eventIds, Map<DeliveryId, DeliveryContent> lost) {
        accepted.forEach(delivery -> known.put(delivery.deliveryId(), delivery.content()));
        known.putAll(lost);
        List<RowResult> results = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            RowResult result = settled.get(i);
            results.add(result != null ? result : result(i, (ReadRow.Legible) rows.get(i), eventIds));
        }
        return results;
    }

    private RowResult result(int index, ReadRow.Legible row, Map<DeliveryId, List<String>> eventIds) {
        TransactionId transaction = EventIds.transaction(entityId, row.deliveryId());
        List<String> events = eventIds.get(row.deliveryId());
        return events != null && Integer.valueOf(index).equals(acceptedRow.get(row.deliveryId()))
                ? new RowResult.Recorded(transaction, row.content().test(), events)
                : RowResult.again(transaction, Objects.requireNonNull(known.get(row.deliveryId())), row.content());
    }

    private void settle(int index, ReadRow.Legible row, Verdict verdict) {
        switch (verdict) {
            case Verdict.Refused(var errors) -> settled.put(index, new RowResult.Rejected(errors));
            case Verdict.Acceptable(AcceptedDelivery delivery) -> {
                acceptedRow.put(row.deliveryId(), index);
                accepted.add(delivery);
            }
        }
    }
}
