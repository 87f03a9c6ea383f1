package io.leadledger.chassis.security;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Who is calling, for the record: a person's user name or an API client's id. */
public final class Caller {

    private Caller() {}

    /** The present caller's name; {@code system} outside of a request. */
    public static String name() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (!(authentication instanceof JwtAuthenticationToken token)) {
            return "system";
        }
        String client = token.getToken().getClaimAsString("azp");
        String user = token.getToken().getClaimAsString("preferred_username");
        return client != null && (user == null || user.startsWith("service-account-")) ? client : String.valueOf(user);
    }
}
