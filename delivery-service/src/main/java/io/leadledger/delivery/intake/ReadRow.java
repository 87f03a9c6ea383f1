package io.leadledger.delivery.intake;

import io.leadledger.chassis.decision.Rejection;
import io.leadledger.delivery.assignment.PricedAssignment;
import java.util.List;

/** A row whose identity and content were read, or why that failed. */
public sealed interface ReadRow {

    /** Readable; whether it may be recorded is another question. */
    record Readable(String deliveryId, DeliveryContent content, PricedAssignment assignment, DeliveryRow row)
            implements ReadRow {}

    /** Not readable. */
    record Unreadable(List<Rejection> errors) implements ReadRow {}
}
