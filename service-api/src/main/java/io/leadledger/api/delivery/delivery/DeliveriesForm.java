package io.leadledger.api.delivery.delivery;

import io.leadledger.api.Refuses;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Deliveries of an entity as sent, either many or one.
 *
 * @param deliveries at most 5,000; what is wrong with one of them is told in its result
 * @param delivery one alone; what is wrong with it refuses the call
 */
@Refuses({"too-many", "not-arrived-yet", "not-found"})
public record DeliveriesForm(
        @Nullable String entityId,
        @Nullable List<@Nullable DeliveryRow> deliveries,
        @Nullable DeliveryRow delivery) {}
