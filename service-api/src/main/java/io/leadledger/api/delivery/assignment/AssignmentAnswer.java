package io.leadledger.api.delivery.assignment;

import io.leadledger.api.Versioned;
import io.leadledger.event.delivery.DeliveryChannel;
import io.leadledger.id.AssignmentId;
import io.leadledger.id.EntityId;
import io.leadledger.id.PartnerId;
import io.leadledger.id.ProfileId;

/**
 * An assignment as it is now.
 *
 * @param name what invoice lines call it
 * @param priority lower goes first
 */
public record AssignmentAnswer(
        AssignmentId assignmentId,
        EntityId entityId,
        ProfileId profileId,
        PartnerId partnerId,
        String externalId,
        String name,
        int priority,
        DeliveryChannel channel,
        long version)
        implements Versioned {}
