package io.leadledger.partner.entity;

import io.leadledger.chassis.input.Understood;
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
        Understood<EntityCommand> asked) {

    static OnEntity first(Understood<EntityCommand> asked) {
        return new OnEntity(asked.command().entityId(), null, asked);
    }

    static OnEntity seen(long version, Understood<EntityCommand> asked) {
        return new OnEntity(asked.command().entityId(), version, asked);
    }
}
