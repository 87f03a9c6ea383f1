package io.leadledger.scenario.delivery;

import io.leadledger.api.delivery.cancellation.CancellationAnswer;
import io.leadledger.api.delivery.cancellation.CancellationApi;
import io.leadledger.api.delivery.cancellation.CancellationRow;
import io.leadledger.api.delivery.cancellation.CancellationsForm;
import io.leadledger.id.TransactionId;
import io.leadledger.scenario.api.ApiError;
import io.leadledger.scenario.api.Verdict;
import io.leadledger.scenario.loading.Columns;
import io.leadledger.scenario.loading.Kind;
import io.leadledger.scenario.loading.LoadContext;
import io.leadledger.scenario.loading.LoadedThings.LoadedEntity;
import io.leadledger.scenario.sheet.RejectedRow;
import io.leadledger.scenario.sheet.Row;
import io.leadledger.scenario.sheet.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Loads a sheet of cancellations. A row names a delivery only; its entity is that of the folder's delivery, else the
 * period's entity is asked first and then the others.
 */
final class CancellationLoading {
    private static final int ROWS_OF_A_CALL = 5_000;
    private static final Columns COLUMNS = new Columns(Map.of(), "delivery_id");

    private final LoadContext context;
    private final KnownDeliveries known;
    private final Set<String> later;
    private final CancellationApi cancellations;
    private int cancelled;

    /** @param later ids of deliveries that come only after these cancellations */
    CancellationLoading(LoadContext context, KnownDeliveries known, Set<String> later) {
        this.context = context;
        this.known = known;
        this.later = later;
        this.cancellations = context.api().client(CancellationApi.class);
    }

    /** Loads the sheet; gives the number of distinct transactions that it cancels. */
    int load(Sheet sheet) {
        var own = new LinkedHashMap<String, List<Row>>();
        var foreign = new ArrayList<Row>();
        for (var row : sheet.rows()) {
            var flaw = flaw(row);
            var entity = entity(row);
            if (flaw.isPresent()) {
                context.rejections().add(flaw.get());
            } else if (entity.isPresent()) {
                own.computeIfAbsent(entity.get(), any -> new ArrayList<>()).add(row);
            } else {
                foreign.add(row);
            }
        }
        own.forEach((entity, rows) ->
                load(entity, rows).forEach((row, reason) -> context.rejections().add(reason)));
        loadForeign(foreign);
        if (!sheet.rows().isEmpty()) {
            context.narration()
                    .say("%-24s %d rows, %d transactions cancelled"
                            .formatted(sheet.file(), sheet.rows().size(), cancelled));
        }
        return cancelled;
    }

    private Optional<RejectedRow> flaw(Row row) {
        var delivery = row.text("delivery_id");
        if (row.flaw() != null || !known.entitiesOf(delivery).isEmpty()) {
            return Optional.ofNullable(row.flaw());
        }
        return context.rejections()
                .dependent(row, "delivery_id", Kind.DELIVERY, delivery)
                .or(() -> later.contains(delivery)
                        ? Optional.of(
                                row.rejected(
                                        "delivery_id",
                                        "expected a recorded delivery, but it comes later, in late/deliveries.csv (unknown-delivery)"))
                        : Optional.empty());
    }

    private Optional<String> entity(Row row) {
        var entities = known.entitiesOf(row.text("delivery_id"));
        return entities.contains(context.periodEntity())
                ? Optional.of(context.periodEntity())
                : entities.stream().findFirst();
    }

    private void loadForeign(List<Row> rows) {
        var keys = new LinkedHashSet<String>();
        keys.add(context.periodEntity());
        keys.addAll(context.things().entityKeys());
        var reasons = new LinkedHashMap<Row, RejectedRow>();
        var open = rows;
        for (var key : keys) {
            var refused = load(key, open);
            refused.forEach(reasons::putIfAbsent);
            reasons.keySet().retainAll(refused.keySet());
            open = List.copyOf(refused.keySet());
        }
        rows.stream().filter(reasons::containsKey).map(reasons::get).forEach(context.rejections()::add);
    }

    /** Loads rows into one entity; gives those that were refused with their reasons. */
    private Map<Row, RejectedRow> load(String entityKey, List<Row> rows) {
        var refused = new LinkedHashMap<Row, RejectedRow>();
        var entity = context.things().entity(entityKey);
        if (entity.isEmpty()) {
            rows.forEach(row -> refused.put(
                    row, row.rejected("delivery_id", "depends on entity %s, which was rejected".formatted(entityKey))));
            return refused;
        }
        for (int from = 0; from < rows.size(); from += ROWS_OF_A_CALL) {
            var some = rows.subList(from, Math.min(rows.size(), from + ROWS_OF_A_CALL));
            take(some, cancelled(entity.get(), some), refused);
        }
        return refused;
    }

    private List<CancellationAnswer> cancelled(LoadedEntity entity, List<Row> rows) {
        var sent = rows.stream().map(CancellationLoading::sent).toList();
        var form = new CancellationsForm(entity.id(), List.copyOf(sent));
        return Verdict.told("cancel transactions", () -> context.patience().make(() -> cancellations.cancelAll(form)))
                .results();
    }

    private void take(List<Row> rows, List<CancellationAnswer> results, Map<Row, RejectedRow> refused) {
        for (int i = 0; i < rows.size(); i++) {
            take(rows.get(i), results.get(i), refused);
        }
    }

    private void take(Row row, CancellationAnswer result, Map<Row, RejectedRow> refused) {
        if (result.outcome() == CancellationAnswer.Outcome.REJECTED) {
            refused.put(row, COLUMNS.rejected(row, ApiError.of(result.errors())));
        } else if (context.things().cancelled(new TransactionId(Objects.requireNonNull(result.transactionId())))) {
            cancelled++;
        }
    }

    private static CancellationRow sent(Row row) {
        return new CancellationRow(
                row.text("delivery_id"),
                null,
                row.text("cancelled_at"),
                row.text("cause").toUpperCase(Locale.ROOT),
                null);
    }
}
