package io.leadledger.delivery.assignment;

import io.leadledger.event.delivery.DeliveryChannel;

/** An assignment as it is now. */
record AssignmentView(
        String assignmentId,
        String entityId,
        String profileId,
        String partnerId,
        String externalId,
        String name,
        int priority,
        DeliveryChannel channel,
        long version) {}
