package io.leadledger.partner;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.event.EventJson;
import io.leadledger.testservers.TestKeycloak;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Looks at the partners' realm past the service under test. */
public final class RealmProbe {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private RealmProbe() {}

    /** The users with that name, as Keycloak keeps them. */
    public static List<JsonNode> users(TestKeycloak keycloak, String username) {
        return list(get(
                keycloak,
                "/users?exact=true&username=" + URLEncoder.encode(username, StandardCharsets.UTF_8),
                "partner-service",
                "PARTNERS_PARTNER_SERVICE_CLIENT_SECRET"));
    }

    /** The types of what a user logs in with. */
    public static List<String> credentials(TestKeycloak keycloak, String username) {
        String id = users(keycloak, username).getFirst().path("id").asString();
        return list(get(
                        keycloak,
                        "/users/" + id + "/credentials",
                        "partner-service",
                        "PARTNERS_PARTNER_SERVICE_CLIENT_SECRET"))
                .stream()
                .map(credential -> credential.path("type").asString())
                .sorted()
                .toList();
    }

    /** Asks the user to set up a second factor at the next login. */
    public static void askForSecondFactor(TestKeycloak keycloak, String username) {
        JsonNode user = users(keycloak, username).getFirst();
        ((tools.jackson.databind.node.ObjectNode) user)
                .putArray("requiredActions")
                .add("CONFIGURE_TOTP");
        String token = token(keycloak, "partner-service", "PARTNERS_PARTNER_SERVICE_CLIENT_SECRET");
        send(request(keycloak, "/users/" + user.path("id").asString(), token)
                .PUT(BodyPublishers.ofString(user.toString())));
    }

    /** How the realm sends its mail. */
    public static Map<String, String> smtpServer(TestKeycloak keycloak) {
        Map<String, String> server = new HashMap<>();
        JsonNode realm = get(keycloak, "", "partner-service-realm-settings", "PARTNERS_REALM_SETTINGS_CLIENT_SECRET");
        assertThat(realm.has("smtpServer")).as(realm.toString()).isTrue();
        realm.path("smtpServer")
                .properties()
                .forEach(entry -> server.put(entry.getKey(), entry.getValue().asString()));
        return server;
    }

    private static JsonNode get(TestKeycloak keycloak, String path, String client, String secret) {
        return send(request(keycloak, path, token(keycloak, client, secret)));
    }

    private static HttpRequest.Builder request(TestKeycloak keycloak, String path, String token) {
        return HttpRequest.newBuilder(keycloak.url().resolve("/admin/realms/partners" + path))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token);
    }

    private static String token(TestKeycloak keycloak, String client, String secret) {
        String form = "grant_type=client_credentials&client_id=" + client + "&client_secret="
                + URLEncoder.encode(keycloak.value(secret), StandardCharsets.UTF_8);
        return send(HttpRequest.newBuilder(URI.create(keycloak.issuer("partners") + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)))
                .path("access_token")
                .asString();
    }

    private static JsonNode send(HttpRequest.Builder request) {
        try {
            String body = HTTP.send(request.build(), BodyHandlers.ofString()).body();
            return EventJson.mapper().readTree(body.isEmpty() ? "{}" : body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
