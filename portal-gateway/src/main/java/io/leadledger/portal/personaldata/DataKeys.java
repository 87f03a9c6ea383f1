package io.leadledger.portal.personaldata;

import io.leadledger.chassis.security.Issuers;
import io.leadledger.portal.api.Services;
import java.time.Duration;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.MediaType;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.oauth2.client.AuthorizedClientServiceOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.InMemoryOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Keys of data subjects, asked of delivery-service in bulk with the gateway's own client. They are held as long as the
 * page or batch that needs them, and stored nowhere: a key destroyed there opens nothing here a moment later (D-30).
 */
@Component
@EnableConfigurationProperties(DataKeyProperties.class)
public class DataKeys {

    private static final String CLIENT = "portal-gateway";

    private final OAuth2AuthorizedClientManager tokens;
    private final RestClient delivery;
    private final RestClient soon;
    private final int perCall;

    DataKeys(Issuers issuers, Services services, DataKeyProperties properties) {
        tokens = tokens(issuers.operators().jwkSetUri().replaceFirst("/certs$", "/token"), properties.clientSecret());
        delivery = client(services, Duration.ofSeconds(20));
        soon = client(services, Duration.ofSeconds(2));
        perCall = properties.perCall();
    }

    /**
     * The keys with these ids; one that is missing was destroyed, and its person is erased.
     *
     * @throws KeysUnavailableException if delivery-service or the realm does not answer
     */
    public OpenedKeys open(Collection<String> keyIds) {
        return open(keyIds, delivery);
    }

    /** The keys with these ids, for what a page can do without: none while delivery-service does not answer at once. */
    public OpenedKeys openIfSoon(Collection<String> keyIds) {
        try {
            return open(keyIds, soon);
        } catch (KeysUnavailableException e) {
            return OpenedKeys.NONE;
        }
    }

    private OpenedKeys open(Collection<String> keyIds, RestClient from) {
        List<String> wanted = List.copyOf(keyIds);
        Map<String, byte[]> opened = new HashMap<>();
        try {
            for (int first = 0; first < wanted.size(); first += perCall) {
                List<String> some = wanted.subList(first, Math.min(first + perCall, wanted.size()));
                ask(some, from)
                        .keys()
                        .forEach(key ->
                                opened.put(key.keyId(), Base64.getDecoder().decode(key.key())));
            }
        } catch (RestClientException | OAuth2AuthorizationException e) {
            throw new KeysUnavailableException(e);
        }
        return new OpenedKeys(opened);
    }

    private Answer ask(List<String> keyIds, RestClient from) {
        return Objects.requireNonNull(from.post()
                .uri("/api/v1/data-keys")
                .headers(headers -> headers.setBearerAuth(token()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(new Question(keyIds))
                .retrieve()
                .body(Answer.class));
    }

    private String token() {
        OAuth2AuthorizeRequest request = OAuth2AuthorizeRequest.withClientRegistrationId(CLIENT)
                .principal(CLIENT)
                .build();
        return Objects.requireNonNull(tokens.authorize(request))
                .getAccessToken()
                .getTokenValue();
    }

    private static RestClient client(Services services, Duration patience) {
        SimpleClientHttpRequestFactory requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(Duration.ofSeconds(2));
        requests.setReadTimeout(patience);
        return RestClient.builder()
                .requestFactory(requests)
                .baseUrl(services.delivery().toString())
                .build();
    }

    private static OAuth2AuthorizedClientManager tokens(String tokenUri, String secret) {
        InMemoryClientRegistrationRepository clients =
                new InMemoryClientRegistrationRepository(ClientRegistration.withRegistrationId(CLIENT)
                        .clientId(CLIENT)
                        .clientSecret(secret)
                        .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                        .tokenUri(tokenUri)
                        .build());
        return new AuthorizedClientServiceOAuth2AuthorizedClientManager(
                clients, new InMemoryOAuth2AuthorizedClientService(clients));
    }

    private record Question(List<String> keyIds) {}

    private record Answer(List<Key> keys) {}

    private record Key(String keyId, String key) {

        /** Never the key. */
        @Override
        public String toString() {
            return "Key[" + keyId + "]";
        }
    }
}
