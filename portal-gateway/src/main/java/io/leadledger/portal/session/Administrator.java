package io.leadledger.portal.session;

import java.util.Collection;
import java.util.Map;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * An operator with the role {@code admin}, by what the realm said at the login. Pages offer others nothing that the
 * services would refuse; that it is refused is decided there, where a role that was taken away meanwhile counts no more.
 */
public final class Administrator {

    private Administrator() {}

    /** Whether the one who reads the present page is one. */
    public static boolean isReader() {
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        return login != null
                && login.getPrincipal() instanceof OidcUser user
                && user.getClaim("realm_access") instanceof Map<?, ?> access
                && access.get("roles") instanceof Collection<?> roles
                && roles.contains("admin");
    }
}
