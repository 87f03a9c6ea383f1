package io.leadledger.portal.session.login;

import io.leadledger.portal.audit.AuditEvent;
import io.leadledger.portal.audit.AuditEvent.Actor;
import io.leadledger.portal.audit.AuditKind;
import io.leadledger.portal.audit.AuditLog;
import io.leadledger.portal.session.Realm;
import io.leadledger.portal.session.partner.Portal;
import io.leadledger.portal.session.token.LoginEndedException;
import io.leadledger.portal.session.token.RealmLogins;
import io.leadledger.portal.session.token.RenewedTokens;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks before each request whether the login still stands: not ended by its realm, and a partner's access not revoked
 * . If it does not, the session is deleted and the request goes on as a stranger's.
 */
@Component
public class LoginStillHolds extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(LoginStillHolds.class);

    private final RealmLogins logins;
    private final RenewedTokens tokens;
    private final Portal portal;
    private final AuditLog audit;

    LoginStillHolds(RealmLogins logins, RenewedTokens tokens, Portal portal, AuditLog audit) {
        this.logins = logins;
        this.tokens = tokens;
        this.portal = portal;
        this.audit = audit;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        HttpSession session = request.getSession(false);
        if (login != null && session != null && Realm.of(login).isPresent()) {
            reasonToEnd(login, session).ifPresent(reason -> end(login, session, reason));
        }
        chain.doFilter(request, response);
    }

    private Optional<String> reasonToEnd(Authentication login, HttpSession session) {
        if (Portal.login(login)
                .filter(partner -> !portal.mayEnter(partner.partnerId()))
                .isPresent()) {
            return Optional.of("access-revoked");
        }
        return Optional.ofNullable(endedAtRealm(login, session));
    }

    private @Nullable String endedAtRealm(Authentication login, HttpSession session) {
        try {
            tokens.keep(session.getId(), Realm.of(login).orElseThrow());
            return null;
        } catch (LoginEndedException ended) {
            return "ended-at-realm";
        } catch (ErrorResponseException unreachable) {
            LOG.warn("the realm cannot be asked whether a login still stands", unreachable);
            return null;
        }
    }

    private void end(Authentication login, HttpSession session, String reason) {
        logins.end(session.getId());
        session.invalidate();
        SecurityContextHolder.clearContext();
        audit.record(new AuditEvent(AuditKind.LOGOUT, Actor.of(login), reason));
    }
}
