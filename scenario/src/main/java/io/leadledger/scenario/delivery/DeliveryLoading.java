package io.leadledger.scenario.delivery;

import io.leadledger.api.delivery.delivery.DeliveriesForm;
import io.leadledger.api.delivery.delivery.DeliveryApi;
import io.leadledger.api.delivery.delivery.DeliveryResult;
import io.leadledger.api.delivery.delivery.DeliveryResults;
import io.leadledger.api.delivery.delivery.DeliveryRow;
import io.leadledger.scenario.api.ApiError;
import io.leadledger.scenario.api.RunFailed;
import io.leadledger.scenario.api.Verdict;
import io.leadledger.scenario.loading.Columns;
import io.leadledger.scenario.loading.Kind;
import io.leadledger.scenario.loading.LoadContext;
import io.leadledger.scenario.loading.LoadedThings.LoadedEntity;
import io.leadledger.scenario.loading.LoadedThings.LoadedPlace;
import io.leadledger.scenario.sheet.RejectedRow;
import io.leadledger.scenario.sheet.Row;
import io.leadledger.scenario.sheet.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Loads a sheet of deliveries: in the order of the file for each entity, many rows in a call, one call at a time. */
final class DeliveryLoading {
    private static final int ROWS_OF_A_CALL = 5_000;
    private static final Set<String> FLAGS = Set.of("", "true", "false");
    private static final Columns COLUMNS = new Columns(Map.of(), "delivery_id");

    private final LoadContext context;
    private final KnownDeliveries known;
    private final DeliveryApi deliveries;
    private int recorded;
    private int duplicates;
    private int rejected;
    private int test;

    DeliveryLoading(LoadContext context, KnownDeliveries known) {
        this.context = context;
        this.known = known;
        this.deliveries = context.api().client(DeliveryApi.class);
    }

    Counts load(Sheet sheet) {
        var byEntity = new LinkedHashMap<LoadedEntity, List<Row>>();
        for (var row : sheet.rows()) {
            var flaw = flaw(row);
            if (flaw.isPresent()) {
                reject(row, flaw.get());
            } else {
                entity(row)
                        .ifPresent(entity -> byEntity.computeIfAbsent(entity, any -> new ArrayList<>())
                                .add(row));
            }
        }
        byEntity.forEach((entity, rows) -> load(sheet, entity, rows));
        return new Counts(sheet.rows().size(), recorded, duplicates, rejected, test, 0);
    }

    private Optional<RejectedRow> flaw(Row row) {
        return Optional.ofNullable(row.flaw())
                .or(() -> context.rejections().dependent(row, "assignment", Kind.ASSIGNMENT, row.text("assignment")))
                .or(() -> entity(row).isPresent()
                        ? Optional.empty()
                        : context.rejections().dependent(row, "assignment", Kind.ENTITY, context.periodEntity()))
                .or(() -> FLAGS.contains(row.text("test").toLowerCase(Locale.ROOT))
                        ? Optional.empty()
                        : Optional.of(row.rejected(
                                "test",
                                "expected true, false or nothing, but was %s (bad-value)"
                                        .formatted(row.text("test")))));
    }

    /** An assignment that is not in the folder may have been loaded before; only its entity is guessed. */
    private Optional<LoadedEntity> entity(Row row) {
        return context.things()
                .assignment(row.text("assignment"))
                .map(LoadedPlace::entity)
                .or(() -> context.things().entity(context.periodEntity()));
    }

    private void load(Sheet sheet, LoadedEntity entity, List<Row> rows) {
        for (int from = 0; from < rows.size(); from += ROWS_OF_A_CALL) {
            var some = rows.subList(from, Math.min(rows.size(), from + ROWS_OF_A_CALL));
            var rowsSent = some.stream().map(row -> sent(sheet, entity, row)).toList();
            take(entity, some, recorded(new DeliveriesForm(entity.id(), List.copyOf(rowsSent), null)));
            context.narration()
                    .say("%-24s %d/%d rows of %s"
                            .formatted(
                                    sheet.file(),
                                    from + some.size(),
                                    rows.size(),
                                    entity.setup().key()));
        }
    }

    private List<DeliveryResult> recorded(DeliveriesForm form) {
        var answer = Verdict.told("record deliveries", () -> context.patience().make(() -> deliveries.record(form)));
        return switch (answer.getBody()) {
            case DeliveryResults many -> many.results();
            case null, default -> throw new RunFailed("expected a result of each delivery, but there is none");
        };
    }

    private void take(LoadedEntity entity, List<Row> rows, List<DeliveryResult> results) {
        for (int i = 0; i < rows.size(); i++) {
            take(entity, rows.get(i), results.get(i));
        }
    }

    private void take(LoadedEntity entity, Row row, DeliveryResult result) {
        if (result.outcome() == DeliveryResult.Outcome.REJECTED) {
            reject(row, COLUMNS.rejected(row, ApiError.of(result.errors())));
            return;
        }
        if (result.transactionId() != null) {
            context.things().recorded(result.transactionId());
        }
        if (known.isNew(entity.setup().key(), row.text("delivery_id"))) {
            recorded++;
            test += row.text("test").equalsIgnoreCase("true") ? 1 : 0;
        } else {
            duplicates++;
        }
    }

    private void reject(Row row, RejectedRow reason) {
        rejected++;
        context.rejections().add(Kind.DELIVERY, row.text("delivery_id"), reason);
    }

    private static DeliveryRow sent(Sheet sheet, LoadedEntity entity, Row row) {
        var fields = new HashMap<String, String>();
        for (var column : sheet.further()) {
            var value = row.text(column);
            if (!value.isEmpty()) {
                fields.put(entity.setup().leadField(column).orElse(column), value);
            }
        }
        return new DeliveryRow(
                row.text("delivery_id"),
                row.text("assignment"),
                null,
                row.text("lead_id"),
                row.text("delivered_at"),
                String.valueOf(row.text("test").equalsIgnoreCase("true")),
                Map.copyOf(fields));
    }
}
