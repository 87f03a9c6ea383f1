package io.leadledger.partner.portalaccess;

import io.leadledger.event.partner.PortalPermissions;
import java.time.Instant;

/** Everything that can be asked of a partner's access. */
sealed interface PortalAccessCommand {

    String partnerId();

    /** @param loginEmail in lower case */
    record EnablePortalAccess(String partnerId, String loginEmail) implements PortalAccessCommand {}

    record RevokePortalAccess(String partnerId) implements PortalAccessCommand {}

    record ChangePermissions(String partnerId, PortalPermissions permissions) implements PortalAccessCommand {}

    record RecordInvitation(String partnerId, String invitationId, String loginEmail, Instant expiresAt)
            implements PortalAccessCommand {}

    /** Names the whole invitation, for its mail may have arrived although its sending was never recorded. */
    record RecordRedemption(RecordInvitation invitation, Instant redeemedAt) implements PortalAccessCommand {

        @Override
        public String partnerId() {
            return invitation.partnerId();
        }
    }
}
