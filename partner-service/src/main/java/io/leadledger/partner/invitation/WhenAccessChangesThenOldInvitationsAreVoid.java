package io.leadledger.partner.invitation;

import io.leadledger.event.partner.PortalAccessEvent.PortalAccessEnabled;
import io.leadledger.event.partner.PortalAccessEvent.PortalAccessRevoked;
import java.time.Clock;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** A link mailed before the access was switched off, or to another login, opens nothing afterwards. */
@Component
class WhenAccessChangesThenOldInvitationsAreVoid {

    private final InvitationTable table;
    private final Clock clock;

    WhenAccessChangesThenOldInvitationsAreVoid(InvitationTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    @EventHandler
    void on(PortalAccessRevoked event) {
        table.voidAll(event.partnerId(), null, clock.instant());
    }

    @EventHandler
    void on(PortalAccessEnabled event) {
        table.voidAll(event.partnerId(), event.loginEmail(), clock.instant());
    }
}
