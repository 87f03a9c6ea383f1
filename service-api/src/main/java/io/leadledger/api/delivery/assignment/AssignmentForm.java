package io.leadledger.api.delivery.assignment;

import io.leadledger.api.Refuses;
import org.jspecify.annotations.Nullable;

/**
 * An assignment as sent: nothing read, nothing checked. On a change key and partner may be left out, for they never
 * change.
 *
 * @param externalId the operator's own key of the assignment, unique in its entity
 * @param name what invoice lines call it; stays if not said, and is the key at first
 * @param priority lower goes first
 * @param channel stays if not said, and is {@code RECORDED} at first
 */
@Refuses({"unknown-value", "cannot-change"})
public record AssignmentForm(
        @Nullable String externalId,
        @Nullable String partnerId,
        @Nullable String name,
        @Nullable Integer priority,
        @Nullable String channel) {}
