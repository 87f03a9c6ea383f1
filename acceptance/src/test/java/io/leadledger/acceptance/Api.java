package io.leadledger.acceptance;

import io.leadledger.quickstart.stack.Stack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The public API through the gateway, with a client's token from the real Keycloak. */
public final class Api {

    private final HttpClient http = HttpClient.newHttpClient();
    private final Stack stack;

    public Api(Installation installation) {
        stack = installation.running();
    }

    /** The id of the entity with that key. */
    public Optional<String> entityId(String key) {
        JsonNode items = get("/api/v1/entities?externalId=" + URLEncoder.encode(key, StandardCharsets.UTF_8))
                .get("items");
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(items.get(0).get("entityId").asString());
    }

    public JsonNode get(String path) {
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(stack.addresses().gateway().resolve(path))
                        .header("Authorization", "Bearer " + token())
                        .build());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return JsonMapper.shared().readTree(answer.body());
    }

    private String token() {
        String secret = stack.secrets().client("operators", "scenario-loader");
        URI endpoint = URI.create(stack.addresses().issuer("operators") + "/protocol/openid-connect/token");
        HttpResponse<String> answer = send(HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials&client_id=scenario-loader&client_secret="
                        + URLEncoder.encode(secret, StandardCharsets.UTF_8)))
                .build());
        return JsonMapper.shared().readTree(answer.body()).get("access_token").asString();
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
