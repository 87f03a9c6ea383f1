package io.leadledger.delivery.intake;

import io.leadledger.api.delivery.delivery.DeliveryRow;
import io.leadledger.delivery.assignment.priced.PricedAssignment;
import io.leadledger.delivery.support.Said;
import io.leadledger.id.AssignmentId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The assignments that the rows of one call name, by key and by id. */
public final class AssignmentBook {

    private final Map<String, PricedAssignment> byKey = new HashMap<>();
    private final Map<AssignmentId, PricedAssignment> byId = new HashMap<>();

    /** Of these assignments of one entity. */
    public AssignmentBook(List<PricedAssignment> assignments) {
        for (PricedAssignment assignment : assignments) {
            byKey.put(assignment.externalId(), assignment);
            byId.put(assignment.assignmentId(), assignment);
        }
    }

    /** The assignment a row names; the id goes before the key. */
    Optional<PricedAssignment> find(DeliveryRow row) {
        String id = Said.text(row.assignmentId());
        if (row.assignmentId() != null) {
            return id == null ? Optional.empty() : Optional.ofNullable(byId.get(new AssignmentId(id)));
        }
        return row.assignment() == null
                ? Optional.empty()
                : Optional.ofNullable(byKey.get(row.assignment().strip()));
    }
}
