package io.leadledger.portal.session.login;

import io.leadledger.portal.session.partner.Portal;
import java.util.UUID;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Lets a user of the partners' realm in only when it belongs to a partner whose access is switched on. */
@Component
public class PartnersOnly implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final OidcUserService users = new OidcUserService();
    private final Portal portal;

    PartnersOnly(Portal portal) {
        this.portal = portal;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser user = users.loadUser(request);
        UUID partner = Portal.partnerOf(user).orElseThrow(() -> refused("no-partner"));
        if (!portal.mayEnter(partner)) {
            throw refused("no-access");
        }
        return user;
    }

    private static OAuth2AuthenticationException refused(String code) {
        return new OAuth2AuthenticationException(new OAuth2Error(code));
    }
}
