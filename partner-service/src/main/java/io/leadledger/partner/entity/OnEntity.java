package io.leadledger.partner.entity;

import io.leadledger.id.EntityId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * A command on its way to its entity.
 *
 * @param expectedVersion the version the caller saw, absent if it saw none
 */
record OnEntity(
        @TargetAggregateIdentifier EntityId entityId,
        @Nullable Long expectedVersion,
        EntityCommand command) {

    static OnEntity first(EntityCommand command) {
        return new OnEntity(command.entityId(), null, command);
    }

    static OnEntity seen(long version, EntityCommand command) {
        return new OnEntity(command.entityId(), version, command);
    }
}
