package io.leadledger.delivery.recording;

import io.leadledger.api.delivery.delivery.DeliveryRow;
import io.leadledger.delivery.directory.Directory;
import io.leadledger.delivery.directory.KnownEntity;
import io.leadledger.delivery.intake.ReportedDeliveries;
import io.leadledger.delivery.intake.RowResult;
import io.leadledger.id.DeliveryId;
import io.leadledger.id.EntityId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Records deliveries another system made: reads, checks, encrypts, then writes all of them at once. */
@Component
class RecordingDeliveries {

    private static final Logger LOG = LoggerFactory.getLogger(RecordingDeliveries.class);

    private final Directory directory;
    private final ReadingReports reading;
    private final SealingDeliveries sealing;
    private final WritingDeliveries writing;

    RecordingDeliveries(
            Directory directory, ReadingReports reading, SealingDeliveries sealing, WritingDeliveries writing) {
        this.directory = directory;
        this.reading = reading;
        this.sealing = sealing;
        this.writing = writing;
    }

    /**
     * Records what can be recorded, each delivery once, and says what became of each row, in order.
     *
     * @throws io.leadledger.chassis.decision.RejectedException {@code not-arrived-yet} while the entity is unknown here
     */
    List<RowResult> record(EntityId entityId, List<@Nullable DeliveryRow> rows) {
        KnownEntity entity = directory.entity(entityId, "entityId");
        ReportedDeliveries reported = reading.read(entity, rows);
        Map<DeliveryId, List<String>> eventIds = reported.accepted().isEmpty()
                ? Map.of()
                : writing.write(entityId, sealing.seal(entity, reported.accepted()));
        LOG.info("deliveries recorded entity={} rows={} recorded={}", entityId, rows.size(), eventIds.size());
        return reading.results(entityId, reported, eventIds);
    }
}
