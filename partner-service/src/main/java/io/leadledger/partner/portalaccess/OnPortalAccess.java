package io.leadledger.partner.portalaccess;

import io.leadledger.event.partner.PortalAccessEvent;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A command on its way to the access of its partner. */
record OnPortalAccess(@TargetAggregateIdentifier String accessId, PortalAccessCommand command) {

    static OnPortalAccess of(PortalAccessCommand command) {
        return new OnPortalAccess(PortalAccessEvent.subject(command.partnerId()), command);
    }
}
