package io.leadledger.partner.invitation;

import io.leadledger.api.Password;
import io.leadledger.api.partner.invitation.InvitationState;
import io.leadledger.chassis.crash.CrashPoints;
import io.leadledger.chassis.decision.Outcome.Done;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.partner.keycloak.PartnerLogins;
import io.leadledger.partner.portalaccess.PortalAccesses;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Lets the holder of a link set the password of its login, once. Cut off between Keycloak and the fact, the link is
 * still good and using it again makes the rest.
 */
@Component
class Redemptions {

    /** Passwords one link may try in a minute: enough for a person, too few to keep Keycloak busy. */
    private static final int MOST_TRIES = 10;

    private final InvitationTable table;
    private final PortalAccesses accesses;
    private final PartnerLogins logins;
    private final CrashPoints crashPoints;
    private final Clock clock;

    Redemptions(
            InvitationTable table,
            PortalAccesses accesses,
            PartnerLogins logins,
            CrashPoints crashPoints,
            Clock clock) {
        this.table = table;
        this.accesses = accesses;
        this.logins = logins;
        this.crashPoints = crashPoints;
        this.clock = clock;
    }

    /** The invitation that token opens; throws {@link RejectedException} {@code not-found}, which never says the token. */
    Invitation find(String token) {
        if (!InvitationTokens.wellFormed(token)) {
            throw unknown();
        }
        return table.withToken(InvitationTokens.hash(token)).orElseThrow(Redemptions::unknown);
    }

    InvitationState state(Invitation invitation) {
        return invitation.state(clock.instant());
    }

    /**
     * Sets the password and uses the link up.
     *
     * @throws RejectedException {@code not-found}, {@code invitation-used}, {@code invitation-expired},
     *     {@code invitation-void}, {@code too-many-tries}, the password's broken rule, {@code keycloak-unavailable}
     */
    Done redeem(String token, Password password) {
        Invitation found = requireOpen(find(token));
        if (table.tried(found.invitationId(), clock.instant()) > MOST_TRIES) {
            throw new RejectedException(new Rejection(
                    Rejection.Kind.TOO_OFTEN,
                    "too-many-tries",
                    null,
                    "expected at most " + MOST_TRIES + " tries in a minute: wait for a moment"));
        }
        return accesses.alone(found.partnerId(), () -> {
            Invitation invitation = requireOpen(find(token));
            requireLogin(invitation);
            logins.setPassword(invitation.loginEmail(), password).ifPresent(refusal -> {
                throw new RejectedException(refusal);
            });
            crashPoints.reached("invitation.password-set");
            return recorded(invitation);
        });
    }

    private Done recorded(Invitation invitation) {
        Instant now = clock.instant();
        table.used(invitation.invitationId(), now);
        return accesses.recordRedemption(
                invitation.partnerId(),
                invitation.invitationId(),
                invitation.loginEmail(),
                invitation.expiresAt(),
                now);
    }

    private Invitation requireOpen(Invitation invitation) {
        return switch (state(invitation)) {
            case OPEN -> invitation;
            case USED -> throw refused("invitation-used", "was used already");
            case EXPIRED -> throw refused("invitation-expired", "has expired");
            case VOID -> throw refused("invitation-void", "is void");
        };
    }

    private void requireLogin(Invitation invitation) {
        if (!accesses.openLogin(invitation.partnerId())
                .filter(invitation.loginEmail()::equals)
                .isPresent()) {
            throw refused("invitation-void", "is void");
        }
    }

    private static RejectedException unknown() {
        return new RejectedException(
                new Rejection(Rejection.Kind.NOT_FOUND, "not-found", null, "there is no such invitation"));
    }

    private static RejectedException refused(String code, String what) {
        return new RejectedException(Rejection.conflict(code, "expected a good invitation but this one %s", what));
    }
}
