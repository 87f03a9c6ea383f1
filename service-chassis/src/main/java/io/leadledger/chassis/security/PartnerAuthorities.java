package io.leadledger.chassis.security;

import java.util.Collection;
import java.util.List;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * What a partner's token allows: one thing, if it names the partner. Whatever scopes and roles it carries mean nothing
 * here, since they were given in another realm.
 */
final class PartnerAuthorities implements Converter<Jwt, Collection<GrantedAuthority>> {

    @Override
    public Collection<GrantedAuthority> convert(Jwt token) {
        String partnerId = token.getClaimAsString(PartnerCaller.CLAIM);
        return partnerId == null || partnerId.isBlank()
                ? List.of()
                : List.of(new SimpleGrantedAuthority(PartnerCaller.AUTHORITY));
    }
}
