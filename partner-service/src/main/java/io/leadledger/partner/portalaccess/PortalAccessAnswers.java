package io.leadledger.partner.portalaccess;

import io.leadledger.api.partner.portalaccess.PortalAccessAnswer;
import io.leadledger.api.partner.portalaccess.PortalAccessAnswer.Invitation;
import io.leadledger.api.partner.portalaccess.PortalAccessAnswer.InvitationStatus;
import io.leadledger.partner.portalaccess.PortalAccessState.SentInvitation;
import io.leadledger.partner.support.View.Versioned;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Accesses as the API shows them. */
final class PortalAccessAnswers {

    private PortalAccessAnswers() {}

    /** @param twoFactor absent where it is not known */
    static PortalAccessAnswer of(Versioned<PortalAccessState> present, @Nullable Boolean twoFactor, Instant now) {
        PortalAccessState state = present.state();
        SentInvitation sent = state.invitation();
        return new PortalAccessAnswer(
                state.partnerId(),
                state.enabled(),
                state.loginEmail(),
                sent == null ? null : invitation(sent, state, now),
                twoFactor,
                present.version());
    }

    private static Invitation invitation(SentInvitation sent, PortalAccessState state, Instant now) {
        return new Invitation(
                sent.invitationId(), sent.loginEmail(), sent.expiresAt(), sent.redeemedAt(), status(sent, state, now));
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
