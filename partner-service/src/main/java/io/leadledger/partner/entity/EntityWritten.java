package io.leadledger.partner.entity;

import io.leadledger.chassis.decision.Outcome.Done;
import io.leadledger.id.EntityId;
import java.util.List;

/** Answer to every change of an entity: its version now, and the facts the change made, none if it made no difference. */
record EntityWritten(EntityId entityId, long version, List<String> eventIds) {

    static EntityWritten of(Done done) {
        return new EntityWritten(new EntityId(done.id()), done.version(), done.eventIds());
    }
}
