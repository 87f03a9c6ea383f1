package io.leadledger.scenario.api;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import tools.jackson.databind.json.JsonMapper;

/** The access token of a client by its own credentials, renewed before it expires; for several threads. */
public final class AccessToken {
    private static final Duration MARGIN = Duration.ofSeconds(60);
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http;
    private final Credentials credentials;
    private final Clock clock;
    private String value = "";
    private Instant renewal = Instant.MIN;

    /**
     * What opens the API.
     *
     * @param endpoint the realm's token endpoint
     * @param scope what is asked for beyond what the client has anyway, empty for nothing
     */
    public record Credentials(URI endpoint, String client, String secret, String scope) {
        public Credentials(URI endpoint, String client, String secret) {
            this(endpoint, client, secret, "");
        }

        @Override
        public String toString() {
            return client + " at " + endpoint;
        }
    }

    AccessToken(HttpClient http, Credentials credentials, Clock clock) {
        this.http = http;
        this.credentials = credentials;
        this.clock = clock;
    }

    /** Throws IOException also when the realm is not able to answer for now, as after its database came back. */
    synchronized String value() throws IOException, InterruptedException {
        if (!clock.instant().isBefore(renewal)) {
            renew();
        }
        return value;
    }

    /** Forgets the token, when the API does not take it. */
    synchronized void forget() {
        renewal = Instant.MIN;
    }

    private void renew() throws IOException, InterruptedException {
        var form = "grant_type=client_credentials&client_id=%s&client_secret=%s"
                        .formatted(encoded(credentials.client), encoded(credentials.secret))
                + (credentials.scope.isEmpty() ? "" : "&scope=" + encoded(credentials.scope));
        var request = HttpRequest.newBuilder(credentials.endpoint)
                .timeout(LIMIT)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() >= 500) {
            throw new IOException(
                    "no token from %s for now, the answer was %d".formatted(credentials.endpoint, answer.statusCode()));
        }
        if (answer.statusCode() != 200) {
            throw new RunFailed(
                    "expected a token for %s, but the answer was %d".formatted(credentials, answer.statusCode()));
        }
        var token = JSON.readTree(answer.body());
        value = token.path("access_token").asString("");
        renewal =
                clock.instant().plusSeconds(token.path("expires_in").asLong(0)).minus(MARGIN);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
