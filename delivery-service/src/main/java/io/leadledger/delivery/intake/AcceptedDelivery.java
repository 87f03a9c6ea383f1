package io.leadledger.delivery.intake;

import io.leadledger.delivery.assignment.priced.PricedAssignment;
import io.leadledger.id.DeliveryId;
import java.time.LocalDate;
import java.util.Map;

/**
 * A delivery that may be recorded.
 *
 * @param serviceDate local date of its instant in the entity's zone, fixed from here on (D-10)
 * @param fields the lead's values, in clear, without blank ones
 */
public record AcceptedDelivery(
        DeliveryId deliveryId,
        DeliveryContent content,
        PricedAssignment assignment,
        LocalDate serviceDate,
        Map<String, String> fields) {}
