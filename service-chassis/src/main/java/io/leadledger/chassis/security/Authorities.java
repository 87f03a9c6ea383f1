package io.leadledger.chassis.security;

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
        String scope = token.getClaimAsString("scope");
        if (scope != null) {
            List.of(scope.split(" ")).forEach(one -> authorities.add(new SimpleGrantedAuthority(one)));
        }
        List<String> roles = roles(token);
        roles.forEach(role -> authorities.add(new SimpleGrantedAuthority("ROLE_" + role)));
        if (roles.contains("admin") || roles.contains("member")) {
            DAILY_WORK.forEach(one -> authorities.add(new SimpleGrantedAuthority(one)));
        }
        return authorities;
    }

    private static List<String> roles(Jwt token) {
        Map<String, Object> access = token.getClaimAsMap("realm_access");
        return access != null && access.get("roles") instanceof List<?> roles
                ? roles.stream().map(String::valueOf).toList()
                : List.of();
    }
}
