package io.leadledger.portal.session.login;

import io.leadledger.portal.audit.AuditEvent;
import io.leadledger.portal.audit.AuditEvent.Actor;
import io.leadledger.portal.audit.AuditKind;
import io.leadledger.portal.audit.AuditLog;
import io.leadledger.portal.session.token.RealmLogins;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** Ends logins for good: the one whose person asks for it, or those that a realm names on its back channel. */
@Component
public class LoginEnd implements LogoutHandler {

    private final RealmLogins logins;
    private final AuditLog audit;

    LoginEnd(RealmLogins logins, AuditLog audit) {
        this.logins = logins;
        this.audit = audit;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof OidcLogoutToken told) {
            logins.endAtRealm(told.getIssuer().toString(), told.getSessionId(), told.getSubject())
                    .forEach(actor -> record(actor, "told-by-realm"));
            return;
        }
        HttpSession session = request.getSession(false);
        if (session != null) {
            logins.end(session.getId());
        }
        Actor actor = Actor.of(authentication);
        if (!actor.equals(Actor.NOBODY)) {
            record(actor, "asked-for");
        }
    }

    private void record(Actor actor, String detail) {
        audit.record(new AuditEvent(AuditKind.LOGOUT, actor, detail));
    }
}
