package io.leadledger.delivery.assignment;

import io.leadledger.event.delivery.DeliveryChannel;
import io.leadledger.id.AssignmentId;
import io.leadledger.id.EntityId;
import io.leadledger.id.PartnerId;
import io.leadledger.id.ProfileId;

/** An assignment as it is now. */
record AssignmentView(
        AssignmentId assignmentId,
        EntityId entityId,
        ProfileId profileId,
        PartnerId partnerId,
        String externalId,
        String name,
        int priority,
        DeliveryChannel channel,
        long version) {}
