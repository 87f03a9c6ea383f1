package io.leadledger.delivery.recording;

import io.leadledger.api.delivery.delivery.DeliveriesForm;
import io.leadledger.api.delivery.delivery.DeliveryAnswer;
import io.leadledger.api.delivery.delivery.DeliveryApi;
import io.leadledger.api.delivery.delivery.DeliveryResult;
import io.leadledger.api.delivery.delivery.DeliveryResults;
import io.leadledger.api.delivery.delivery.DeliveryRow;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.security.AllowedEntities;
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
import org.springframework.web.bind.annotation.RestController;

/** Deliveries of other systems over HTTP, in bulk or one alone. */
@RestController
class DeliveryController implements DeliveryApi {

    private final RecordingDeliveries recording;
    private final AllowedEntities allowed;

    DeliveryController(RecordingDeliveries recording, AllowedEntities allowed) {
        this.recording = recording;
        this.allowed = allowed;
    }

    @Override
    @PreAuthorize("hasAuthority('deliveries:write')")
    public ResponseEntity<DeliveryAnswer> record(DeliveriesForm form) {
        EntityId entityId = allowed.require(BulkRequest.entity(form.entityId()));
        return form.delivery() == null
                ? ResponseEntity.ok(recordAll(entityId, BulkRequest.rows(form.deliveries(), "deliveries")))
                : recordOne(entityId, form.delivery());
    }

    private DeliveryResults recordAll(EntityId entityId, List<@Nullable DeliveryRow> rows) {
        List<RowResult> results = recording.record(entityId, rows);
        List<DeliveryResult> answers = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            DeliveryRow row = rows.get(i);
            answers.add(Results.of(i, row == null ? null : row.deliveryId(), results.get(i)));
        }
        return DeliveryResults.of(answers);
    }

    private ResponseEntity<DeliveryAnswer> recordOne(EntityId entityId, DeliveryRow row) {
        RowResult result =
                recording.record(entityId, Collections.singletonList(row)).getFirst();
        DeliveryResult answer = Results.of(0, row.deliveryId(), result);
        return switch (result) {
            case RowResult.Recorded _ ->
                ResponseEntity.status(HttpStatus.CREATED).body(answer);
            case RowResult.Duplicate _ -> ResponseEntity.ok(answer);
            case RowResult.Rejected rejected -> throw new RejectedException(rejected.reasons());
        };
    }
}
