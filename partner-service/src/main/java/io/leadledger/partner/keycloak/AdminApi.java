package io.leadledger.partner.keycloak;

import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.AuthorizedClientServiceOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.InMemoryOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.endpoint.RestClientClientCredentialsTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.client.OAuth2ClientHttpRequestInterceptor;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.HttpClientErrorException.Unauthorized;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/** The admin API of the partners' realm, as one of its clients. The client's token is fetched and renewed by itself. */
final class AdminApi {

    private static final Logger LOG = LoggerFactory.getLogger(AdminApi.class);
    private static final String REALM = "partners";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final RestClient http;

    AdminApi(URI keycloak, String clientId, String secret) {
        ClientHttpRequestFactory requests = requests();
        ClientRegistration client = ClientRegistration.withRegistrationId(clientId)
                .clientId(clientId)
                .clientSecret(secret)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenUri(keycloak.resolve("/realms/" + REALM + "/protocol/openid-connect/token")
                        .toString())
                .build();
        http = RestClient.builder()
                .requestFactory(requests)
                .baseUrl(keycloak.resolve("/admin/realms/" + REALM).toString())
                .requestInterceptor(bearer(client, requests))
                .build();
    }

    /**
     * Asks Keycloak.
     *
     * @throws RejectedException {@code keycloak-unavailable} when it does not answer, or fails on its side
     */
    <T> T ask(Function<RestClient, T> question) {
        try {
            return question.apply(http);
        } catch (ResourceAccessException
                | HttpServerErrorException
                | Unauthorized
                | OAuth2AuthorizationException unavailable) {
            LOG.warn("keycloak gives no answer: {}", unavailable.getClass().getSimpleName());
            throw new RejectedException(new Rejection(
                    Rejection.Kind.UNAVAILABLE,
                    "keycloak-unavailable",
                    null,
                    "expected an answer from the server of the logins but there was none: try again in a moment"));
        }
    }

    private static OAuth2ClientHttpRequestInterceptor bearer(
            ClientRegistration client, ClientHttpRequestFactory requests) {
        InMemoryClientRegistrationRepository registrations = new InMemoryClientRegistrationRepository(client);
        InMemoryOAuth2AuthorizedClientService tokens = new InMemoryOAuth2AuthorizedClientService(registrations);
        AuthorizedClientServiceOAuth2AuthorizedClientManager manager =
                new AuthorizedClientServiceOAuth2AuthorizedClientManager(registrations, tokens);
        manager.setAuthorizedClientProvider(OAuth2AuthorizedClientProviderBuilder.builder()
                .clientCredentials(credentials -> credentials.accessTokenResponseClient(tokenRequests(requests)))
                .build());
        OAuth2ClientHttpRequestInterceptor interceptor = new OAuth2ClientHttpRequestInterceptor(manager);
        interceptor.setClientRegistrationIdResolver(request -> client.getRegistrationId());
        interceptor.setPrincipalResolver(request -> null);
        interceptor.setAuthorizationFailureHandler(
                OAuth2ClientHttpRequestInterceptor.authorizationFailureHandler(tokens));
        return interceptor;
    }

    private static RestClientClientCredentialsTokenResponseClient tokenRequests(ClientHttpRequestFactory requests) {
        RestClientClientCredentialsTokenResponseClient client = new RestClientClientCredentialsTokenResponseClient();
        client.setRestClient(RestClient.builder()
                .requestFactory(requests)
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return client;
    }

    /** Nobody waits for ever: a thread of ours would wait with it. */
    private static ClientHttpRequestFactory requests() {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(PATIENCE).build());
        requests.setReadTimeout(PATIENCE);
        return requests;
    }
}
