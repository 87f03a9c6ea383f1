package io.leadledger.portal.session.login;

import io.leadledger.portal.audit.AuditEvent;
import io.leadledger.portal.audit.AuditEvent.Actor;
import io.leadledger.portal.audit.AuditKind;
import io.leadledger.portal.audit.AuditLog;
import io.leadledger.portal.session.Realm;
import io.leadledger.portal.session.store.SessionProperties;
import io.leadledger.portal.session.token.RealmLogins;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** A person comes back from its realm: the session gets its tokens and its idle time, and the person its page. */
@Component
public class LoginSucceeded implements AuthenticationSuccessHandler {

    private final RealmLogins logins;
    private final SessionProperties properties;
    private final AuditLog audit;

    LoginSucceeded(RealmLogins logins, SessionProperties properties, AuditLog audit) {
        this.logins = logins;
        this.properties = properties;
        this.audit = audit;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        Realm realm = Realm.of(authentication).orElseThrow();
        Actor actor = Actor.of(authentication);
        HttpSession session = request.getSession();
        session.setMaxInactiveInterval((int) properties.idle(realm).toSeconds());
        OidcUser user = (OidcUser) Objects.requireNonNull(authentication.getPrincipal());
        logins.begin(session.getId(), actor, user, request);
        audit.record(new AuditEvent(AuditKind.LOGIN, actor, "logged-in"));
        response.sendRedirect(LoginStart.returnOf(session, realm));
    }
}
