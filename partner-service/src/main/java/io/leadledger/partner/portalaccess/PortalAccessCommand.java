package io.leadledger.partner.portalaccess;

import io.leadledger.event.partner.PortalPermissions;
import io.leadledger.id.InvitationId;
import io.leadledger.id.PartnerId;
import java.time.Instant;

/** Everything that can be asked of a partner's access. */
sealed interface PortalAccessCommand {

    PartnerId partnerId();

    /** @param loginEmail in lower case */
    record EnablePortalAccess(PartnerId partnerId, String loginEmail) implements PortalAccessCommand {}

    record RevokePortalAccess(PartnerId partnerId) implements PortalAccessCommand {}

    record ChangePermissions(PartnerId partnerId, PortalPermissions permissions) implements PortalAccessCommand {}

    record RecordInvitation(PartnerId partnerId, InvitationId invitationId, String loginEmail, Instant expiresAt)
            implements PortalAccessCommand {}

    /** Names the whole invitation, for its mail may have arrived although its sending was never recorded. */
    record RecordRedemption(RecordInvitation invitation, Instant redeemedAt) implements PortalAccessCommand {

        @Override
        public PartnerId partnerId() {
            return invitation.partnerId();
        }
    }
}
