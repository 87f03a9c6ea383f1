package io.leadledger.delivery.recording;

import io.leadledger.api.delivery.delivery.DeliveryRow;
import io.leadledger.delivery.assignment.priced.PricedAssignment;
import io.leadledger.delivery.assignment.priced.PricedAssignments;
import io.leadledger.delivery.directory.KnownEntity;
import io.leadledger.delivery.intake.AssignmentBook;
import io.leadledger.delivery.intake.DeliveryCheck;
import io.leadledger.delivery.intake.ReadRow;
import io.leadledger.delivery.intake.ReportedDeliveries;
import io.leadledger.delivery.intake.RowReading;
import io.leadledger.delivery.intake.RowResult;
import io.leadledger.delivery.support.Ids;
import io.leadledger.delivery.support.Said;
import io.leadledger.id.AssignmentId;
import io.leadledger.id.DeliveryId;
import io.leadledger.id.EntityId;
import io.leadledger.text.PrintableText;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads reported rows against what is known: assignments, prices, and delivery ids that are taken. */
@Component
class ReadingReports {

    private final PricedAssignments assignments;
    private final DeliveryTable deliveries;
    private final Clock clock;

    ReadingReports(PricedAssignments assignments, DeliveryTable deliveries, Clock clock) {
        this.assignments = assignments;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    ReportedDeliveries read(KnownEntity entity, List<@Nullable DeliveryRow> rows) {
        AssignmentBook book = new AssignmentBook(assignmentsOf(entity.entityId(), rows));
        RowReading reading = new RowReading(entity.timeZone(), book);
        List<ReadRow> read = rows.stream().map(reading::read).toList();
        return new ReportedDeliveries(
                entity.entityId(),
                read,
                deliveries.contents(entity.entityId(), ReportedDeliveries.ids(read)),
                new DeliveryCheck(entity, clock.instant()));
    }

    /** What became of each row, also where another call was quicker. */
    List<RowResult> results(EntityId entityId, ReportedDeliveries reported, Map<DeliveryId, List<String>> eventIds) {
        List<DeliveryId> lost = reported.lost(eventIds);
        return reported.results(eventIds, lost.isEmpty() ? Map.of() : deliveries.contents(entityId, lost));
    }

    private List<PricedAssignment> assignmentsOf(EntityId entityId, List<@Nullable DeliveryRow> rows) {
        List<AssignmentId> ids = said(rows, DeliveryRow::assignmentId).stream()
                .filter(Ids::isId)
                .map(AssignmentId::new)
                .toList();
        return assignments.find(entityId, said(rows, DeliveryRow::assignment), ids);
    }

    private static List<String> said(List<@Nullable DeliveryRow> rows, Function<DeliveryRow, @Nullable String> part) {
        return rows.stream()
                .filter(Objects::nonNull)
                .map(part)
                .map(Said::text)
                .filter(Objects::nonNull)
                .filter(PrintableText::is)
                .distinct()
                .toList();
    }
}
