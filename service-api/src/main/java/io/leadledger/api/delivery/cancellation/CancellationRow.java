package io.leadledger.api.delivery.cancellation;

import org.jspecify.annotations.Nullable;

/**
 * A cancellation as somebody asked for it.
 *
 * @param deliveryId of the delivery; or {@code transactionId}
 * @param cancelledAt with an offset, or local to the entity's zone
 * @param reason free text
 */
public record CancellationRow(
        @Nullable String deliveryId,
        @Nullable String transactionId,
        @Nullable String cancelledAt,
        @Nullable String cause,
        @Nullable String reason) {}
