package io.leadledger.delivery.recording;

import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.security.AllowedEntities;
import io.leadledger.delivery.intake.DeliveryRow;
import io.leadledger.delivery.intake.RowResult;
import io.leadledger.delivery.support.BulkRequest;
import io.leadledger.id.EntityId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Deliveries of other systems over HTTP, in bulk or one alone. The delivery id makes a call repeatable. */
@RestController
class DeliveryController {

    private final RecordingDeliveries recording;
    private final AllowedEntities allowed;

    DeliveryController(RecordingDeliveries recording, AllowedEntities allowed) {
        this.recording = recording;
        this.allowed = allowed;
    }

    /** Either many or one. */
    record Report(
            @Nullable String entityId,
            @Nullable List<@Nullable DeliveryRow> deliveries,
            @Nullable DeliveryRow delivery) {}

    /** What became of each row, in order, and how many of each kind. */
    record Results(List<RowView> results, int recorded, int duplicates, int rejected) {

        static Results of(List<RowView> results) {
            return new Results(
                    results, count(results, "recorded"), count(results, "duplicate"), count(results, "rejected"));
        }

        private static int count(List<RowView> results, String outcome) {
            return Math.toIntExact(results.stream()
                    .filter(row -> row.outcome().equals(outcome))
                    .count());
        }
    }

    @PostMapping("/api/v1/deliveries")
    @PreAuthorize("hasAuthority('deliveries:write')")
    ResponseEntity<?> record(@RequestBody Report report) {
        EntityId entityId = allowed.require(new EntityId(BulkRequest.required(report.entityId(), "entityId")));
        return report.delivery() == null
                ? ResponseEntity.ok(recordAll(entityId, BulkRequest.rows(report.deliveries(), "deliveries")))
                : recordOne(entityId, report.delivery());
    }

    private Results recordAll(EntityId entityId, List<@Nullable DeliveryRow> rows) {
        List<RowResult> results = recording.record(entityId, rows);
        List<RowView> views = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            DeliveryRow row = rows.get(i);
            views.add(RowView.of(i, row == null ? null : row.deliveryId(), results.get(i)));
        }
        return Results.of(views);
    }

    private ResponseEntity<RowView> recordOne(EntityId entityId, DeliveryRow row) {
        RowResult result =
                recording.record(entityId, Collections.singletonList(row)).getFirst();
        RowView view = RowView.of(0, row.deliveryId(), result);
        return switch (result) {
            case RowResult.Recorded recorded ->
                ResponseEntity.status(HttpStatus.CREATED).body(view);
            case RowResult.Duplicate duplicate -> ResponseEntity.ok(view);
            case RowResult.Rejected rejected -> throw new RejectedException(rejected.reasons());
        };
    }
}
