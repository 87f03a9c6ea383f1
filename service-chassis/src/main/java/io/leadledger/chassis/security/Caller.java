package io.leadledger.chassis.security;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;

/** Who is calling: for the record a person's user name or an API client's id, and what its role keeps for others. */
public final class Caller {

    /**
     * For {@code @PreAuthorize} on what decides whose money it is and who gets in: people need the role
     * {@code admin}, an API client the scope that it needs for partners anyhow.
     */
    public static final String ADMINISTERS =
            "hasAuthority('partners:write') and (hasRole('admin') or !hasRole('member'))";

    private static final String ENTITIES = "entities";

    private Caller() {}

    /** The present caller's name, or whose work is done {@link #as}; {@code system} outside of both. */
    public static String name() {
        return token().map(Caller::name)
                .orElseGet(() ->
                        present() instanceof PreAuthenticatedAuthenticationToken worker ? worker.getName() : "system");
    }

    /** Does in a name what was asked for in it before; whether that one may was decided then. */
    public static <T> T as(String name, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(
                new SecurityContextImpl(new PreAuthenticatedAuthenticationToken(name, "", List.of())));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** As {@link #ADMINISTERS} says, where only the content of a request tells whether that is needed. */
    public static boolean administers() {
        return hasRole("admin") || !hasRole("member");
    }

    /**
     * What the token limits its bearer to, keys or ids of entities; empty if nothing does. A claim that is no list of
     * texts limits to nothing that exists, for a limit that cannot be read must not be none.
     */
    static Optional<List<String>> claimedEntities() {
        return token().filter(
                        token -> !hasRole("admin") && PartnerCaller.partnerId().isEmpty())
                .map(token -> token.getClaims().get(ENTITIES))
                .map(Caller::texts);
    }

    private static List<String> texts(Object claim) {
        return switch (claim) {
            case List<?> list ->
                list.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList();
            case String one -> List.of(one);
            default -> List.of();
        };
    }

    private static String name(Jwt token) {
        String client = token.getClaimAsString("azp");
        String user = token.getClaimAsString("preferred_username");
        return client != null && (user == null || user.startsWith("service-account-")) ? client : String.valueOf(user);
    }

    private static Optional<Jwt> token() {
        return present() instanceof JwtAuthenticationToken token ? Optional.of(token.getToken()) : Optional.empty();
    }

    private static boolean hasRole(String role) {
        Authentication caller = present();
        return caller != null
                && caller.getAuthorities().stream()
                        .anyMatch(authority -> ("ROLE_" + role).equals(authority.getAuthority()));
    }

    private static @Nullable Authentication present() {
        return SecurityContextHolder.getContext().getAuthentication();
    }
}
