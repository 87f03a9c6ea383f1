package io.leadledger.acceptance.sites;

import io.leadledger.api.client.ClientCredentials;
import io.leadledger.api.client.OwnToken;
import io.leadledger.api.client.Timeouts;
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
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Real tokens of both realms, as who steals one would have it. */
final class RealmTokens {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Stack stack;

    RealmTokens(Stack stack) {
        this.stack = stack;
    }

    /** A client's that may read everything an operator's program reads. */
    String ofOperator() {
        return ofClient(stack, "operators", "scenario-loader");
    }

    /** A client's own. */
    static String ofClient(Stack stack, String realm, String client) {
        URI endpoint = URI.create(stack.addresses().issuer(realm) + "/protocol/openid-connect/token");
        ClientCredentials credentials =
                new ClientCredentials(endpoint, client, stack.secrets().client(realm, client));
        return new OwnToken(credentials, Timeouts.USUAL).value();
    }

    /** A partner's person's, by a client that exists for this only: the portal itself never hands one out. */
    String ofPartner(String user, String password) {
        String administrator = token(
                stack.addresses().issuer("master"),
                Map.of(
                        "grant_type", "password",
                        "client_id", "admin-cli",
                        "username", "admin",
                        "password", stack.secrets().keycloakAdmin()));
        URI clients = stack.addresses().keycloak().resolve("/admin/realms/partners/clients");
        HttpResponse<String> made = send(HttpRequest.newBuilder(clients)
                .header("Authorization", "Bearer " + administrator)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(
                        "{\"clientId\":\"thief\",\"publicClient\":true,\"directAccessGrantsEnabled\":true}")));
        String client = made.headers().firstValue("Location").orElseThrow(() -> new AssertionError(made.body()));
        try {
            return token(
                    stack.addresses().issuer("partners"),
                    Map.of("grant_type", "password", "client_id", "thief", "username", user, "password", password));
        } finally {
            send(HttpRequest.newBuilder(URI.create(client))
                    .header("Authorization", "Bearer " + administrator)
                    .DELETE());
        }
    }

    private String token(URI issuer, Map<String, String> form) {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&")))));
        if (answer.statusCode() != 200) {
            throw new AssertionError(issuer + ": " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body()).get("access_token").asString();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
