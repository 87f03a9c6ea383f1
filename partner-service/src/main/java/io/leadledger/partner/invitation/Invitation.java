package io.leadledger.partner.invitation;

import io.leadledger.api.partner.invitation.InvitationState;
import io.leadledger.api.partner.portalaccess.PortalAccessAnswer;
import io.leadledger.api.partner.portalaccess.PortalAccessAnswer.InvitationStatus;
import io.leadledger.id.InvitationId;
import io.leadledger.id.PartnerId;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A link that was made for a partner's login. Times are UTC and absent until they happened.
 *
 * @param sentAt when the mail server had taken the mail
 */
record Invitation(
        InvitationId invitationId,
        PartnerId partnerId,
        String loginEmail,
        Instant madeAt,
        Instant expiresAt,
        @Nullable Instant sentAt,
        @Nullable Instant usedAt,
        @Nullable Instant voidAt) {

    /** How long a link is good. */
    static final Duration LIFE = Duration.ofDays(3);

    /** How long one whose mail did not go out is sent again as it is, instead of a new one. */
    static final Duration RESENT = Duration.ofHours(1);

    static Invitation fresh(InvitationId invitationId, PartnerId partnerId, String loginEmail, Instant now) {
        Instant expiresAt = now.plus(LIFE).truncatedTo(ChronoUnit.SECONDS);
        return new Invitation(invitationId, partnerId, loginEmail, now, expiresAt, null, null, null);
    }

    InvitationState state(Instant now) {
        if (usedAt != null) {
            return InvitationState.USED;
        }
        if (voidAt != null) {
            return InvitationState.VOID;
        }
        return now.isBefore(expiresAt) ? InvitationState.OPEN : InvitationState.EXPIRED;
    }

    /** As the access of its login tells it. */
    PortalAccessAnswer.Invitation answer(Instant now) {
        InvitationStatus status = switch (state(now)) {
            case OPEN -> InvitationStatus.OPEN;
            case USED -> InvitationStatus.REDEEMED;
            case EXPIRED -> InvitationStatus.EXPIRED;
            case VOID -> InvitationStatus.VOID;
        };
        return new PortalAccessAnswer.Invitation(invitationId, loginEmail, expiresAt, usedAt, status);
    }

    /** Whether this is what a repeat sends: its mail did not go out, or nobody knows whether it did. */
    boolean unsent(String login, Instant now) {
        return sentAt == null
                && state(now) == InvitationState.OPEN
                && loginEmail.equals(login)
                && now.isBefore(madeAt.plus(RESENT));
    }
}
