package io.leadledger.portal.session.login;

import io.leadledger.portal.audit.AuditEvent;
import io.leadledger.portal.audit.AuditEvent.Actor;
import io.leadledger.portal.audit.AuditKind;
import io.leadledger.portal.audit.AuditLog;
import io.leadledger.portal.session.Realm;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** A login that came to nothing: recorded, and explained on a page that starts no other login by itself. */
@Component
public class LoginFailed implements AuthenticationFailureHandler {

    private static final Pattern CODE = Pattern.compile("[a-z_-]{1,40}");

    private final AuditLog audit;

    LoginFailed(AuditLog audit) {
        this.audit = audit;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        Realm realm = Realm.of(request);
        Actor stranger = new Actor(realm.registration(), null, null, null);
        audit.record(new AuditEvent(AuditKind.LOGIN_FAILED, stranger, code(failure)));
        response.sendRedirect(realm.failedPath());
    }

    /** The code may come from the address the browser was sent to: only what looks like one is kept. */
    private static String code(AuthenticationException failure) {
        String code = failure instanceof OAuth2AuthenticationException known
                ? known.getError().getErrorCode()
                : "unexpected";
        return CODE.matcher(code).matches() ? code : "unknown";
    }
}
