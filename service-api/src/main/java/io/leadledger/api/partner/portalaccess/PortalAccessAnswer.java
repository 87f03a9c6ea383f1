package io.leadledger.api.partner.portalaccess;

import io.leadledger.api.Versioned;
import io.leadledger.event.partner.PortalPermissions;
import io.leadledger.id.InvitationId;
import io.leadledger.id.PartnerId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A partner's access as it is now.
 *
 * @param invitation the newest one to this login, absent until one was sent
 * @param twoFactor whether the login asks for a second factor; absent where Keycloak does not answer
 * @param version 0 where nothing was ever said of it
 */
public record PortalAccessAnswer(
        PartnerId partnerId,
        boolean enabled,
        @Nullable String loginEmail,
        @Nullable Invitation invitation,
        @Nullable Boolean twoFactor,
        long version)
        implements Versioned {

    /** How far an invitation got. */
    public enum InvitationStatus {
        OPEN,
        REDEEMED,
        EXPIRED,
        VOID
    }

    /** An invitation; times are UTC. */
    public record Invitation(
            InvitationId invitationId,
            String loginEmail,
            Instant expiresAt,
            @Nullable Instant redeemedAt,
            InvitationStatus status) {}

    /** The six permissions. */
    public record Permissions(PartnerId partnerId, PortalPermissions permissions, long version) implements Versioned {}
}
