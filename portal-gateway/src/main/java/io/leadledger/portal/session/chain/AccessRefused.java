package io.leadledger.portal.session.chain;

import io.leadledger.portal.audit.AuditEvent;
import io.leadledger.portal.audit.AuditEvent.Actor;
import io.leadledger.portal.audit.AuditKind;
import io.leadledger.portal.audit.AuditLog;
import io.leadledger.portal.session.Realm;
import io.leadledger.portal.session.partner.MissingPermissionException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.MissingCsrfTokenException;
import org.springframework.stereotype.Component;

/** A request that is not allowed: recorded with its reason, answered with 403. */
@Component
class AccessRefused implements AccessDeniedHandler {

    private final AuditLog audit;
    private final LoginEntryPoint entryPoint;

    AccessRefused(AuditLog audit, LoginEntryPoint entryPoint) {
        this.audit = audit;
        this.entryPoint = entryPoint;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        if (isOfLostSession(request, login, reason)) {
            entryPoint.commence(request, response, new InsufficientAuthenticationException("session lost", reason));
            return;
        }
        audit.record(new AuditEvent(AuditKind.REFUSAL, Actor.of(login), detail(request, login, reason)));
        Refusal.remember(request, reason);
        response.sendError(HttpStatus.FORBIDDEN.value());
    }

    /** A form that was sent after its session ended has no token to compare with. */
    private static boolean isOfLostSession(
            HttpServletRequest request, @Nullable Authentication login, AccessDeniedException reason) {
        boolean stranger = login == null || Realm.of(login).isEmpty();
        return reason instanceof MissingCsrfTokenException && stranger && !OpenPages.PAGES.matches(request);
    }

    private static String detail(
            HttpServletRequest request, @Nullable Authentication login, AccessDeniedException reason) {
        if (reason instanceof CsrfException) {
            return "csrf";
        }
        if (reason instanceof MissingPermissionException missing) {
            return "missing-permission-" + missing.permission();
        }
        boolean wrongRealm = login != null
                && Realm.of(login).filter(realm -> realm != Realm.of(request)).isPresent();
        return wrongRealm ? "wrong-realm" : "forbidden";
    }
}
