package io.leadledger.delivery.intake;

import static io.leadledger.chassis.decision.Rejection.rule;

import io.leadledger.api.delivery.delivery.DeliveryRow;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.chassis.input.Findings;
import io.leadledger.chassis.input.Texts;
import io.leadledger.delivery.assignment.priced.PricedAssignment;
import io.leadledger.delivery.directory.EntityTime;
import io.leadledger.delivery.directory.EntityTime.Reading.Refused;
import io.leadledger.delivery.directory.EntityTime.Reading.Understood;
import io.leadledger.id.DeliveryId;
import io.leadledger.id.LeadId;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads who a row is and what it says (D-06, D-08): delivery id, assignment, lead, instant, test flag. Plain Java. */
public final class RowReading {

    private final ZoneId zone;
    private final AssignmentBook assignments;

    /** For rows of an entity in that zone. */
    public RowReading(ZoneId zone, AssignmentBook assignments) {
        this.zone = zone;
        this.assignments = assignments;
    }

    /** Reads a row, or tells everything that keeps it from being read. */
    public ReadRow read(@Nullable DeliveryRow row) {
        if (row == null) {
            return new ReadRow.Illegible(List.of(rule("missing", null, "expected a delivery but was nothing")));
        }
        Findings findings = new Findings();
        String deliveryId = findings.required("deliveryId", row.deliveryId(), Texts::line);
        String leadId = leadId(row.leadId(), findings);
        List<Rejection> errors = new ArrayList<>(findings.rejections());
        Optional<PricedAssignment> assignment = assignments.find(row);
        if (assignment.isEmpty()) {
            errors.add(unknownAssignment(row));
        }
        EntityTime.Reading time = time(row);
        if (time instanceof Refused(Rejection reason)) {
            errors.add(reason);
        }
        Optional<Boolean> test = test(row.test());
        if (test.isEmpty()) {
            errors.add(rule("bad-value", "test", "expected true or false but was %s", String.valueOf(row.test())));
        }
        if (deliveryId == null
                || leadId == null
                || !errors.isEmpty()
                || !(time instanceof Understood(var deliveredAt))) {
            return new ReadRow.Illegible(errors);
        }
        DeliveryContent content = new DeliveryContent(
                assignment.orElseThrow().assignmentId(), new LeadId(leadId), deliveredAt, test.orElseThrow());
        return new ReadRow.Legible(new DeliveryId(deliveryId), content, assignment.orElseThrow(), row);
    }

    private EntityTime.Reading time(DeliveryRow row) {
        return row.deliveredAt() == null || row.deliveredAt().isBlank()
                ? new Refused(rule("missing", "deliveredAt", "expected a time but was nothing"))
                : EntityTime.read(row.deliveredAt(), "deliveredAt", zone);
    }

    /** The message never repeats what may be an email. */
    private static @Nullable String leadId(@Nullable String sent, Findings findings) {
        if (sent != null && sent.contains("@")) {
            findings.add(
                    "leadId",
                    "lead-id-with-at-sign",
                    "expected an id that may be printed on documents for ever, but it looks like an email");
            return null;
        }
        return findings.required("leadId", sent, Texts::line);
    }

    private static Rejection unknownAssignment(DeliveryRow row) {
        boolean byId = row.assignmentId() != null;
        String said = byId ? row.assignmentId() : row.assignment();
        String field = byId ? "assignmentId" : "assignment";
        return said == null || said.isBlank()
                ? rule("missing", field, "expected an assignment but was nothing")
                : rule("unknown-assignment", field, "expected an assignment of this entity but was %s", said);
    }

    private static Optional<Boolean> test(@Nullable String test) {
        return switch (test == null ? "" : test.strip().toLowerCase(Locale.ROOT)) {
            case "", "false" -> Optional.of(false);
            case "true" -> Optional.of(true);
            default -> Optional.empty();
        };
    }
}
