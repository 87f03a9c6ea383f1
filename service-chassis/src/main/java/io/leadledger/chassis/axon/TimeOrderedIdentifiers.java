package io.leadledger.chassis.axon;

import io.leadledger.event.EventIds;
import org.axonframework.common.IdentifierFactory;

/** Event ids in the store are UUIDv7, made once; found by Axon through the service loader. */
public final class TimeOrderedIdentifiers extends IdentifierFactory {

    @Override
    public String generateIdentifier() {
        return EventIds.next();
    }
}
