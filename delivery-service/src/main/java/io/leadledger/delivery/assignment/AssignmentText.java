package io.leadledger.delivery.assignment;

import org.jspecify.annotations.Nullable;

/**
 * An assignment as somebody sent it; on a change key and partner may be left out, for they never change.
 *
 * @param channel {@code RECORDED} if not said
 */
record AssignmentText(
        @Nullable String externalId,
        @Nullable String partnerId,
        @Nullable String name,
        @Nullable Integer priority,
        @Nullable String channel) {}
