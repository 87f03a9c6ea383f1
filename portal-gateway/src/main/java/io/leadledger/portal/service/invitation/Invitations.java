package io.leadledger.portal.service.invitation;

import io.leadledger.portal.api.Services;
import io.leadledger.portal.service.OwnToken;
import io.leadledger.portal.service.invitation.Invitation.Closed;
import io.leadledger.portal.service.invitation.Invitation.Open;
import io.leadledger.portal.service.invitation.Invitation.Reason;
import io.leadledger.portal.service.invitation.Invitation.Redeemed;
import io.leadledger.portal.service.invitation.Invitation.Refused;
import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.databind.JsonNode;

/**
 * Invitations at partner-service, asked with the gateway's own token. The link's secret is in the address of the call,
 * so what goes wrong is told without its cause.
 */
@Component
public class Invitations {

    private static final Logger LOG = LoggerFactory.getLogger(Invitations.class);

    private final RestClient partners;
    private final OwnToken token;

    Invitations(Services services, OwnToken token) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build());
        requests.setReadTimeout(Duration.ofSeconds(30));
        this.partners = RestClient.builder()
                .requestFactory(requests)
                .baseUrl(services.partner() + "/api/v1/portal-invitations")
                .build();
        this.token = token;
    }

    /** {@link Open} or {@link Closed}; throws {@link ErrorResponseException} 503 if nobody answers. */
    public Invitation look(String link) {
        return ask(http -> http.get()
                .uri("/{link}", link)
                .headers(headers -> headers.setBearerAuth(token.value()))
                .exchange((request, response) -> switch (status(response)) {
                    case OK -> looked(body(response));
                    case NOT_FOUND -> new Closed(Reason.UNKNOWN);
                    default -> throw unavailable("status " + response.getStatusCode());
                }));
    }

    /** All but {@link Open}; throws {@link ErrorResponseException} 503 if nobody answers. */
    public Invitation redeem(String link, String password) {
        return ask(http -> http.post()
                .uri("/{link}/redemption", link)
                .headers(headers -> headers.setBearerAuth(token.value()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("password", password))
                .exchange((request, response) -> switch (status(response)) {
                    case OK -> redeemed(body(response));
                    case UNPROCESSABLE_CONTENT, TOO_MANY_REQUESTS -> new Refused(code(body(response)));
                    case CONFLICT -> closed(code(body(response)));
                    case NOT_FOUND -> new Closed(Reason.UNKNOWN);
                    default -> throw unavailable("status " + response.getStatusCode());
                }));
    }

    private Invitation ask(Function<RestClient, @Nullable Invitation> question) {
        Invitation answer;
        try {
            answer = question.apply(partners);
        } catch (RestClientException | OAuth2AuthorizationException e) {
            throw unavailable(e.getClass().getSimpleName());
        }
        if (answer == null) {
            throw unavailable("no answer");
        }
        return answer;
    }

    private static Invitation looked(JsonNode link) {
        return link.path("state").asString().equals("OPEN")
                ? new Open(
                        link.path("loginEmail").asString(),
                        Instant.parse(link.path("expiresAt").asString()),
                        link.path("seller").asString(null))
                : new Closed(Reason.valueOf(link.path("state").asString()));
    }

    private static Invitation redeemed(JsonNode answer) {
        return new Redeemed(
                answer.path("partnerId").asString(), answer.path("loginEmail").asString());
    }

    private static Invitation closed(String code) {
        return switch (code) {
            case "invitation-used" -> new Closed(Reason.USED);
            case "invitation-expired" -> new Closed(Reason.EXPIRED);
            default -> new Closed(Reason.VOID);
        };
    }

    private static String code(JsonNode problem) {
        return problem.path("errors").path(0).path("code").asString("");
    }

    private static JsonNode body(RestClient.RequestHeadersSpec.ConvertibleClientHttpResponse response) {
        JsonNode body = response.bodyTo(JsonNode.class);
        if (body == null) {
            throw unavailable("no body");
        }
        return body;
    }

    private static HttpStatus status(ClientHttpResponse response) throws IOException {
        return HttpStatus.valueOf(response.getStatusCode().value());
    }

    private static ErrorResponseException unavailable(String reason) {
        LOG.warn("partner-service does not answer for an invitation: {}", reason);
        return new ErrorResponseException(HttpStatus.SERVICE_UNAVAILABLE);
    }
}
