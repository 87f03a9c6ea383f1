package io.leadledger.api.partner.entity;

import io.leadledger.api.Written;
import io.leadledger.id.EntityId;
import java.util.List;

/** Answer to every change of an entity: its version now, and the facts the change made, none if it made no difference. */
public record EntityWritten(EntityId entityId, long version, List<String> eventIds) implements Written {

    @Override
    public String id() {
        return entityId.value();
    }
}
