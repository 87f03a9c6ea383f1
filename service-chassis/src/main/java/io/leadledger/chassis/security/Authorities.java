package io.leadledger.chassis.security;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * What an operator's token allows: its scopes, and for the realm roles {@code admin} and {@code member} every scope of
 * the daily work.
 */
final class Authorities implements Converter<Jwt, Collection<GrantedAuthority>> {

    private static final List<String> DAILY_WORK = List.of(
            "partners:read",
            "partners:write",
            "deliveries:read",
            "deliveries:write",
            "invoices:read",
            "invoices:write");

    @Override
    public Collection<GrantedAuthority> convert(Jwt token) {
        Set<GrantedAuthority> authorities = new LinkedHashSet<>();
        scopes(token).forEach(scope -> authorities.add(new SimpleGrantedAuthority(scope)));
        List<String> roles = roles(token);
        roles.forEach(role -> authorities.add(new SimpleGrantedAuthority("ROLE_" + role)));
        if (roles.contains("admin") || roles.contains("member")) {
            DAILY_WORK.forEach(one -> authorities.add(new SimpleGrantedAuthority(one)));
        }
        return authorities;
    }

    /** A claim of another shape than a realm writes it allows nothing. */
    private static List<String> scopes(Jwt token) {
        return token.getClaims().get("scope") instanceof String scopes
                ? Arrays.stream(scopes.split(" ", -1))
                        .filter(scope -> !scope.isBlank())
                        .toList()
                : List.of();
    }

    private static List<String> roles(Jwt token) {
        return token.getClaims().get("realm_access") instanceof Map<?, ?> access
                        && access.get("roles") instanceof List<?> roles
                ? roles.stream().map(String::valueOf).toList()
                : List.of();
    }
}
