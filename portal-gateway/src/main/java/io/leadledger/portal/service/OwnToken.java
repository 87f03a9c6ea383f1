package io.leadledger.portal.service;

import io.leadledger.chassis.security.Issuers;
import java.util.Objects;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.oauth2.client.AuthorizedClientServiceOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.InMemoryOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.stereotype.Component;

/** The token with which the gateway calls a service in nobody's name: whoever holds a link has no login yet. */
@Component
@EnableConfigurationProperties(OwnClientProperties.class)
public class OwnToken {

    private static final String CLIENT = "portal-gateway";

    private final OAuth2AuthorizedClientManager tokens;

    OwnToken(Issuers issuers, OwnClientProperties properties) {
        InMemoryClientRegistrationRepository clients =
                new InMemoryClientRegistrationRepository(ClientRegistration.withRegistrationId(CLIENT)
                        .clientId(CLIENT)
                        .clientSecret(properties.clientSecret())
                        .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                        .tokenUri(issuers.operators().jwkSetUri().replaceFirst("/certs$", "/token"))
                        .build());
        tokens = new AuthorizedClientServiceOAuth2AuthorizedClientManager(
                clients, new InMemoryOAuth2AuthorizedClientService(clients));
    }

    /** A valid one; throws {@code OAuth2AuthorizationException} if the realm gives none. */
    public String value() {
        OAuth2AuthorizeRequest request = OAuth2AuthorizeRequest.withClientRegistrationId(CLIENT)
                .principal(CLIENT)
                .build();
        return Objects.requireNonNull(tokens.authorize(request))
                .getAccessToken()
                .getTokenValue();
    }
}
