package io.leadledger.delivery.assignment;

import org.jspecify.annotations.Nullable;

/**
 * An assignment as somebody sent it; on a change key and partner may be left out, for they never change.
 *
 * @param name stays if not said, and is the key at first
 * @param channel stays if not said, and is {@code RECORDED} at first
 */
record AssignmentText(
        @Nullable String externalId,
        @Nullable String partnerId,
        @Nullable String name,
        @Nullable Integer priority,
        @Nullable String channel) {}
