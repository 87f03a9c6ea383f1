package io.leadledger.portal.session.login;

import io.leadledger.chassis.security.Issuers;
import io.leadledger.chassis.security.Issuers.Issuer;
import io.leadledger.portal.session.Realm;
import io.leadledger.portal.session.token.LoginProperties;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;

/** The gateway as OAuth2 client of both realms. Nothing is looked up at the start: Keycloak may come up later. */
@Configuration
@EnableConfigurationProperties(LoginProperties.class)
class Registrations {

    private static final String PROTOCOL = "/protocol/openid-connect";

    @Bean
    ClientRegistrationRepository clientRegistrations(Issuers issuers, LoginProperties login) {
        Issuer partners = Objects.requireNonNull(issuers.partners(), "leadledger.issuers.partners is needed");
        return new InMemoryClientRegistrationRepository(
                registration(Realm.OPERATORS, issuers.operators(), login.operatorsSecret()),
                registration(Realm.PARTNERS, partners, login.partnersSecret()));
    }

    /** People reach the login page at the issuer's address, the gateway fetches tokens where it finds the keys. */
    private static ClientRegistration registration(Realm realm, Issuer issuer, String secret) {
        return ClientRegistration.withRegistrationId(realm.registration())
                .clientId(realm.clientId())
                .clientSecret(secret)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}" + realm.callbackPath())
                .scope("openid", "profile", "email")
                .issuerUri(issuer.issuerUri())
                .authorizationUri(issuer.issuerUri() + PROTOCOL + "/auth")
                .tokenUri(issuer.jwkSetUri().replaceFirst("/certs$", "/token"))
                .jwkSetUri(issuer.jwkSetUri())
                .userNameAttributeName(IdTokenClaimNames.SUB)
                .providerConfigurationMetadata(
                        Map.of("end_session_endpoint", issuer.issuerUri() + PROTOCOL + "/logout"))
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .build();
    }
}
