package io.leadledger.portal.audit;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * One thing that happened.
 *
 * @param actor who; {@link Actor#NOBODY} before a login
 * @param detail a stable word or two, {@code wrong-realm}; never personal data, never a secret
 */
public record AuditEvent(AuditKind kind, Actor actor, String detail) {

    /**
     * A person of one of the realms.
     *
     * @param realm name of the realm it logged in to
     * @param subject its id there
     * @param name what it logs in with
     * @param partnerId of a partner's person
     */
    public record Actor(
            @Nullable String realm,
            @Nullable String subject,
            @Nullable String name,
            @Nullable UUID partnerId) {

        /** Somebody without a login. */
        public static final Actor NOBODY = new Actor(null, null, null, null);

        /** The person behind a login, or nobody. */
        public static Actor of(@Nullable Authentication authentication) {
            return authentication instanceof OAuth2AuthenticationToken token
                            && token.getPrincipal() instanceof OidcUser user
                    ? new Actor(
                            token.getAuthorizedClientRegistrationId(),
                            user.getSubject(),
                            user.getPreferredUsername(),
                            partnerId(user).orElse(null))
                    : NOBODY;
        }

        /** The partner a user belongs to, its claim {@code partner_id}. */
        public static Optional<UUID> partnerId(OidcUser user) {
            try {
                return Optional.ofNullable(user.getClaimAsString("partner_id")).map(UUID::fromString);
            } catch (IllegalArgumentException malformed) {
                return Optional.empty();
            }
        }
    }
}
