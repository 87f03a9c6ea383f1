package io.leadledger.partner.portalaccess;

import io.leadledger.event.partner.PortalPermissions;
import io.leadledger.id.InvitationId;
import io.leadledger.id.PartnerId;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is true of a partner's access now.
 *
 * @param loginEmail who enters, in lower case; stays while the access is off, so that restoring it restores all
 * @param said the permissions as they were last said, absent until then
 * @param invitation the newest one, absent until one was sent
 */
record PortalAccessState(
        PartnerId partnerId,
        @Nullable String loginEmail,
        boolean enabled,
        @Nullable PortalPermissions said,
        @Nullable SentInvitation invitation) {

    /** An invitation that went out; {@code redeemedAt} is absent until its link was used. */
    record SentInvitation(
            InvitationId invitationId,
            String loginEmail,
            Instant expiresAt,
            @Nullable Instant redeemedAt) {}

    /** Of a partner about whose access nothing was ever said. */
    static PortalAccessState none(PartnerId partnerId) {
        return new PortalAccessState(partnerId, null, false, null, null);
    }

    PortalPermissions permissions() {
        return Objects.requireNonNullElse(said, PortalPermissions.DEFAULTS);
    }

    PortalAccessState enabledFor(String email) {
        return new PortalAccessState(partnerId, email, true, said, invitation);
    }

    PortalAccessState revoked() {
        return new PortalAccessState(partnerId, loginEmail, false, said, invitation);
    }

    PortalAccessState with(PortalPermissions permissions) {
        return new PortalAccessState(partnerId, loginEmail, enabled, permissions, invitation);
    }

    PortalAccessState with(SentInvitation newest) {
        return new PortalAccessState(partnerId, loginEmail, enabled, said, newest);
    }

    /** Whether that invitation is the newest. */
    boolean hasSent(InvitationId invitationId) {
        return invitation != null && invitation.invitationId().equals(invitationId);
    }

    /** Whether that invitation is the newest, and was used. */
    boolean hasRedeemed(InvitationId invitationId) {
        return hasSent(invitationId) && invitation != null && invitation.redeemedAt() != null;
    }

    /** Whether this login may enter now. */
    boolean letsIn(String email) {
        return enabled && email.equals(loginEmail);
    }
}
