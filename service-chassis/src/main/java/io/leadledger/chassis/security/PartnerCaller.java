package io.leadledger.chassis.security;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * A partner that calls a service itself, through the gateway with its own token, on the few routes that are open to it
 * (D-05). Such a route asks here whose things it may touch.
 */
public final class PartnerCaller {

    /**
     * The one authority of a partner's token: to do what a route allows partners, with its own things. No scope of the
     * operators' realm can be called that, since scopes are told apart by spaces.
     */
    public static final String AUTHORITY = "the partner itself";

    static final String CLAIM = "partner_id";

    private PartnerCaller() {}

    /** The partner that makes the present request; empty for operators and their clients, who are bound to none. */
    public static Optional<String> partnerId() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication instanceof JwtAuthenticationToken token && isPartner(token)
                ? Optional.ofNullable(token.getToken().getClaimAsString(CLAIM))
                : Optional.empty();
    }

    private static boolean isPartner(JwtAuthenticationToken token) {
        return token.getAuthorities().stream().anyMatch(authority -> AUTHORITY.equals(authority.getAuthority()));
    }
}
