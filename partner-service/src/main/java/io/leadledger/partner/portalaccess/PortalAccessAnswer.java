package io.leadledger.partner.portalaccess;

import io.leadledger.chassis.decision.Outcome.Done;
import io.leadledger.event.partner.PortalPermissions;
import io.leadledger.id.InvitationId;
import io.leadledger.id.PartnerId;
import io.leadledger.partner.portalaccess.PortalAccessState.SentInvitation;
import io.leadledger.partner.support.View.Versioned;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A partner's access as the API shows it.
 *
 * @param invitation the newest one, absent until one was sent
 * @param twoFactor whether the login asks for a second factor; absent where Keycloak does not answer
 */
record PortalAccessAnswer(
        PartnerId partnerId,
        boolean enabled,
        @Nullable String loginEmail,
        @Nullable Invitation invitation,
        @Nullable Boolean twoFactor,
        long version) {

    /** How far an invitation got. */
    enum InvitationStatus {
        OPEN,
        REDEEMED,
        EXPIRED,
        VOID
    }

    /** An invitation; times are UTC. */
    record Invitation(
            InvitationId invitationId,
            String loginEmail,
            Instant expiresAt,
            @Nullable Instant redeemedAt,
            InvitationStatus status) {}

    /** The six permissions. */
    record Permissions(PartnerId partnerId, PortalPermissions permissions, long version) {}

    /** Answer to every change: the version now, and the facts it made, none if it made no difference. */
    record Written(PartnerId partnerId, long version, List<String> eventIds) {

        static Written of(PartnerId partnerId, Done done) {
            return new Written(partnerId, PortalAccesses.version(done.version()), done.eventIds());
        }
    }

    static PortalAccessAnswer of(Versioned<PortalAccessState> present, @Nullable Boolean twoFactor, Instant now) {
        PortalAccessState state = present.state();
        SentInvitation sent = state.invitation();
        return new PortalAccessAnswer(
                state.partnerId(),
                state.enabled(),
                state.loginEmail(),
                sent == null
                        ? null
                        : new Invitation(
                                sent.invitationId(),
                                sent.loginEmail(),
                                sent.expiresAt(),
                                sent.redeemedAt(),
                                status(sent, state, now)),
                twoFactor,
                present.version());
    }

    private static InvitationStatus status(SentInvitation sent, PortalAccessState state, Instant now) {
        if (sent.redeemedAt() != null) {
            return InvitationStatus.REDEEMED;
        }
        if (!state.letsIn(sent.loginEmail())) {
            return InvitationStatus.VOID;
        }
        return now.isBefore(sent.expiresAt()) ? InvitationStatus.OPEN : InvitationStatus.EXPIRED;
    }
}
