package io.leadledger.portal.session.chain;

import io.leadledger.portal.session.Realm;
import io.leadledger.portal.session.login.LoginEnd;
import io.leadledger.portal.session.login.LoginFailed;
import io.leadledger.portal.session.login.LoginStart;
import io.leadledger.portal.session.login.LoginStillHolds;
import io.leadledger.portal.session.login.LoginSucceeded;
import io.leadledger.portal.session.login.PartnersOnly;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.ExceptionHandlingConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.stereotype.Component;

/** How people come in and go out, the same for both sites but for the realm. */
@Component
record SiteLogin(
        ClientRegistrationRepository registrations,
        OAuth2AuthorizedClientRepository issuedTokens,
        OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> tokensForCode,
        PartnersOnly partnersOnly,
        LoginSucceeded succeeded,
        LoginFailed failed,
        LoginStillHolds stillHolds,
        LoginEnd end,
        LoginEntryPoint entryPoint,
        AccessRefused refused) {

    Customizer<OAuth2LoginConfigurer<HttpSecurity>> of(Realm realm) {
        return login -> {
            login.loginPage(realm.loginPath())
                    .authorizationEndpoint(
                            start -> start.authorizationRequestResolver(new LoginStart(registrations, realm)))
                    .redirectionEndpoint(back -> back.baseUri(realm.callbackPath()))
                    .tokenEndpoint(tokens -> tokens.accessTokenResponseClient(tokensForCode))
                    .userInfoEndpoint(users ->
                            users.oidcUserService(realm == Realm.PARTNERS ? partnersOnly : new OidcUserService()))
                    .authorizedClientRepository(issuedTokens)
                    .successHandler(succeeded)
                    .failureHandler(failed);
        };
    }

    Customizer<LogoutConfigurer<HttpSecurity>> endOf(Realm realm) {
        OidcClientInitiatedLogoutSuccessHandler alsoAtRealm =
                new OidcClientInitiatedLogoutSuccessHandler(registrations);
        alsoAtRealm.setPostLogoutRedirectUri(realm == Realm.PARTNERS ? "{baseUrl}/partner" : "{baseUrl}/");
        alsoAtRealm.setDefaultTargetUrl(realm.home());
        return logout ->
                logout.logoutUrl(realm.logoutPath()).addLogoutHandler(end).logoutSuccessHandler(alsoAtRealm);
    }

    Customizer<ExceptionHandlingConfigurer<HttpSecurity>> refusals() {
        return handling -> handling.authenticationEntryPoint(entryPoint).accessDeniedHandler(refused);
    }
}
