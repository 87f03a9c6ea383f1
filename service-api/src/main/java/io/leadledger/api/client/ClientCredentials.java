package io.leadledger.api.client;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What a client opens the API with in its own name (OAuth2 client credentials).
 *
 * @param endpoint the realm's token endpoint
 * @param scope what is asked for beyond what the client has anyway, empty for nothing
 */
public record ClientCredentials(URI endpoint, String client, String secret, String scope) {

    /** Of a client that has all it needs anyway. */
    public ClientCredentials(URI endpoint, String client, String secret) {
        this(endpoint, client, secret, "");
    }

    /** The body of a question for a token. */
    String form() {
        String form = "grant_type=client_credentials&client_id=%s&client_secret=%s"
                .formatted(encoded(client), encoded(secret));
        return scope.isEmpty() ? form : form + "&scope=" + encoded(scope);
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return client + " at " + endpoint;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
