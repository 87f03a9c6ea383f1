package io.leadledger.scenario.delivery;

import io.leadledger.scenario.api.Answer;
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
import tools.jackson.databind.JsonNode;

/** Loads a sheet of deliveries: in the order of the file for each entity, many rows in a call, one call at a time. */
final class DeliveryLoading {
    private static final int ROWS_OF_A_CALL = 5_000;
    private static final Set<String> FLAGS = Set.of("", "true", "false");
    private static final Columns COLUMNS = new Columns(Map.of(), "delivery_id");

    private final LoadContext context;
    private final KnownDeliveries known;
    private int recorded;
    private int duplicates;
    private int rejected;
    private int test;

    DeliveryLoading(LoadContext context, KnownDeliveries known) {
        this.context = context;
        this.known = known;
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
            var body = Map.of(
                    "entityId",
                    entity.id(),
                    "deliveries",
                    some.stream().map(row -> body(sheet, entity, row)).toList());
            var answer = context.patience().ask(() -> context.api().post("/api/v1/deliveries", body));
            take(entity, some, answer);
            context.narration()
                    .say("%-24s %d/%d rows of %s"
                            .formatted(
                                    sheet.file(),
                                    from + some.size(),
                                    rows.size(),
                                    entity.setup().key()));
        }
    }

    private void take(LoadedEntity entity, List<Row> rows, Answer answer) {
        var results = answer.orFail("record deliveries").path("results");
        for (int i = 0; i < rows.size(); i++) {
            take(entity, rows.get(i), results.path(i));
        }
    }

    private void take(LoadedEntity entity, Row row, JsonNode result) {
        if (result.path("outcome").asString("").equals("rejected")) {
            reject(row, COLUMNS.rejected(row, Answer.errors(result.path("errors"))));
            return;
        }
        var transaction = result.path("transactionId").asString("");
        if (!transaction.isEmpty()) {
            context.things().recorded(transaction);
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

    private static Map<String, Object> body(Sheet sheet, LoadedEntity entity, Row row) {
        var fields = new HashMap<String, String>();
        for (var column : sheet.further()) {
            var value = row.text(column);
            if (!value.isEmpty()) {
                fields.put(entity.setup().leadField(column).orElse(column), value);
            }
        }
        return Map.of(
                "deliveryId", row.text("delivery_id"),
                "assignment", row.text("assignment"),
                "leadId", row.text("lead_id"),
                "deliveredAt", row.text("delivered_at"),
                "test", String.valueOf(row.text("test").equalsIgnoreCase("true")),
                "fields", fields);
    }
}
