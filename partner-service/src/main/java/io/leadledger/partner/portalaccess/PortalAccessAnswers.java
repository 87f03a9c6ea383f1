package io.leadledger.partner.portalaccess;

import io.leadledger.api.partner.portalaccess.PortalAccessAnswer;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.partner.keycloak.PartnerLogins;
import io.leadledger.partner.support.View.Versioned;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Accesses as the API shows them: all of it is about the login that stands (D-31). */
@Component
class PortalAccessAnswers {

    private final SentInvitations invitations;
    private final PartnerLogins logins;
    private final Clock clock;

    PortalAccessAnswers(SentInvitations invitations, PartnerLogins logins, Clock clock) {
        this.invitations = invitations;
        this.logins = logins;
        this.clock = clock;
    }

    PortalAccessAnswer of(Versioned<PortalAccessState> present) {
        PortalAccessState state = present.state();
        String login = state.loginEmail();
        if (login == null) {
            return new PortalAccessAnswer(state.partnerId(), state.enabled(), null, null, null, present.version());
        }
        return new PortalAccessAnswer(
                state.partnerId(),
                state.enabled(),
                login,
                invitations.to(state.partnerId(), login, clock.instant()).orElse(null),
                twoFactor(login),
                present.version());
    }

    /** Not worth failing for. */
    private @Nullable Boolean twoFactor(String login) {
        try {
            return logins.twoFactor(login);
        } catch (RejectedException unavailable) {
            return null;
        }
    }
}
