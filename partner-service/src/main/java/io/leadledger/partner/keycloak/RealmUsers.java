package io.leadledger.partner.keycloak;

import io.leadledger.id.PartnerId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The users of the partners' realm as Keycloak's admin API keeps them; no rule of ours is in here. */
@Component
class RealmUsers {

    /** Declared in the realm's user profile; one that is not declared would be dropped without a word. */
    private static final String PARTNER_ID = "partner_id";

    private static final int MANY = 1000;

    private final AdminApi api;

    RealmUsers(KeycloakProperties keycloak) {
        this.api = new AdminApi(
                keycloak.url(), "partner-service", keycloak.partners().clientSecret());
    }

    Optional<RealmUser> named(String username) {
        return search(Map.of("username", username, "exact", "true")).stream()
                .filter(user -> user.username().equals(username))
                .findFirst();
    }

    List<RealmUser> ofPartner(PartnerId partnerId) {
        return search(Map.of("q", PARTNER_ID + ':' + partnerId)).stream()
                .filter(user -> partnerId.value().equals(user.partnerId()))
                .toList();
    }

    /**
     * Makes a user who has no password and may not enter yet, so that Keycloak mails no link for a forgotten one; false
     * if it does not take the name.
     */
    boolean create(String username, PartnerId partnerId, String language) {
        Map<String, Object> user = Map.of(
                "username",
                username,
                "email",
                username,
                "enabled",
                false,
                "attributes",
                Map.of(PARTNER_ID, List.of(partnerId.value()), "locale", List.of(language)));
        HttpStatusCode status = api.ask(http -> http.post()
                .uri("/users")
                .contentType(MediaType.APPLICATION_JSON)
                .body(user)
                .retrieve()
                .onStatus(code -> code.value() == 400, (request, response) -> {})
                .toBodilessEntity()
                .getStatusCode());
        return status.is2xxSuccessful();
    }

    void enable(RealmUser user, boolean enabled) {
        if (user.enabled() != enabled) {
            write(user, user.json().deepCopy().put("enabled", enabled));
        }
    }

    /** Whoever redeemed a mailed link can read mail at that address, and may enter. */
    void confirmEmail(RealmUser user) {
        write(user, user.json().deepCopy().put("emailVerified", true).put("enabled", true));
    }

    /** Ends all sessions of a user; Keycloak tells the gateway. */
    void logOut(RealmUser user) {
        api.ask(http ->
                http.post().uri("/users/{id}/logout", user.id()).retrieve().toBodilessEntity());
    }

    /** Sets the password; otherwise the rule it breaks, as Keycloak calls it. */
    Optional<String> resetPassword(RealmUser user, String password) {
        return api.ask(http -> http.put()
                .uri("/users/{id}/reset-password", user.id())
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("type", "password", "temporary", false, "value", password))
                .exchange(
                        (request, response) -> switch (response.getStatusCode().value()) {
                            case 204 -> Optional.empty();
                            case 400 -> Optional.of(String.valueOf(response.bodyTo(JsonNode.class)));
                            default -> throw response.createException();
                        }));
    }

    private void write(RealmUser user, ObjectNode changed) {
        api.ask(http -> http.put()
                .uri("/users/{id}", user.id())
                .contentType(MediaType.APPLICATION_JSON)
                .body(changed)
                .retrieve()
                .toBodilessEntity());
    }

    private List<RealmUser> search(Map<String, String> query) {
        JsonNode found = api.ask(http -> http.get()
                .uri("/users", uri -> {
                    query.forEach((name, value) -> uri.queryParam(name, "{" + name + "}"));
                    return uri.queryParam("max", MANY).build(query);
                })
                .retrieve()
                .body(JsonNode.class));
        return StreamSupport.stream(found.spliterator(), false)
                .map(json -> new RealmUser((ObjectNode) json))
                .toList();
    }

    /** A user as Keycloak told it; written back whole, for what is not said might be taken for deleted. */
    record RealmUser(ObjectNode json) {

        String id() {
            return json.path("id").asString();
        }

        String username() {
            return json.path("username").asString();
        }

        boolean enabled() {
            return json.path("enabled").asBoolean();
        }

        boolean confirmed() {
            return json.path("emailVerified").asBoolean();
        }

        boolean twoFactor() {
            return json.path("totp").asBoolean();
        }

        String partnerId() {
            return json.path("attributes").path(PARTNER_ID).path(0).asString("");
        }
    }
}
