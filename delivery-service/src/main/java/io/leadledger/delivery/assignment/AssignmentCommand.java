package io.leadledger.delivery.assignment;

import io.leadledger.event.delivery.DeliveryChannel;
import io.leadledger.id.PartnerId;
import org.jspecify.annotations.Nullable;

/**
 * An assignment as somebody wants it. On a change key and partner may be absent, for they never change.
 *
 * @param name absent where it stays, as is {@code channel}
 * @param priority lower goes first
 */
record AssignmentCommand(
        @Nullable String externalId,
        @Nullable PartnerId partnerId,
        @Nullable String name,
        @Nullable Integer priority,
        @Nullable DeliveryChannel channel) {}
