package io.leadledger.api.delivery.delivery;

import io.leadledger.api.Refuses;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A delivery as another system reported it, nothing of it known to be right.
 *
 * @param assignment the operator's key of the assignment; or {@code assignmentId}
 * @param deliveredAt with an offset, or local to the entity's zone
 * @param test absent or empty: not a test
 * @param fields the lead's values by field name; a blank one is none
 */
@Refuses({
    "unknown-assignment",
    "partner-inactive",
    "no-price",
    "lead-id-with-at-sign",
    "delivery-id-reused",
    "bad-time",
    "local-time-does-not-exist",
    "delivered-in-the-future",
    "bad-value",
    "unknown-field",
    "missing-required-field",
    "too-many-fields"
})
public record DeliveryRow(
        @Nullable String deliveryId,
        @Nullable String assignment,
        @Nullable String assignmentId,
        @Nullable String leadId,
        @Nullable String deliveredAt,
        @Nullable String test,
        @Nullable Map<String, @Nullable String> fields) {}
