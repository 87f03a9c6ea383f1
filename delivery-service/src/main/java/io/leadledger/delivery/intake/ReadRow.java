package io.leadledger.delivery.intake;

import io.leadledger.api.delivery.delivery.DeliveryRow;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.delivery.assignment.priced.PricedAssignment;
import io.leadledger.id.DeliveryId;
import java.util.List;

/** A row whose identity and content were read, or why that failed. */
public sealed interface ReadRow {

    /** Legible; whether it may be recorded is another question. */
    record Legible(DeliveryId deliveryId, DeliveryContent content, PricedAssignment assignment, DeliveryRow row)
            implements ReadRow {}

    /** Cannot be read. */
    record Illegible(List<Rejection> errors) implements ReadRow {}
}
