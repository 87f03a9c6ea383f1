package io.leadledger.portal.session.token;

import org.springframework.security.core.AuthenticationException;

/** The login behind a session is over at its realm. Unhandled, it leads to the login page, or to 401. */
public final class LoginEndedException extends AuthenticationException {

    private static final long serialVersionUID = 1;

    public LoginEndedException(String reason) {
        super(reason);
    }
}
