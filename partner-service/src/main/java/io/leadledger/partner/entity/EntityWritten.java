package io.leadledger.partner.entity;

import io.leadledger.chassis.decision.Outcome.Done;
import java.util.List;

/** Answer to every change of an entity: its version now, and the facts the change made, none if it made no difference. */
record EntityWritten(String entityId, long version, List<String> eventIds) {

    static EntityWritten of(Done done) {
        return new EntityWritten(done.id(), done.version(), done.eventIds());
    }
}
