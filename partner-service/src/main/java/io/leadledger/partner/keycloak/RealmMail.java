package io.leadledger.partner.keycloak;

import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * How the partners' realm sends its own mail, such as the link of a forgotten password. Changing it needs the right to
 * change the whole realm, so it is done by a client of its own that may do nothing else.
 */
@Component
public class RealmMail {

    private final AdminApi api;

    RealmMail(KeycloakProperties keycloak) {
        this.api = new AdminApi(
                keycloak.url(),
                "partner-service-realm-settings",
                keycloak.realmSettings().clientSecret());
    }

    /**
     * Sets the server of the realm's mail; the other settings of the realm stay as they are.
     *
     * @param smtpServer in Keycloak's words: {@code host}, {@code port}, {@code from}, {@code starttls}, …
     * @throws io.leadledger.chassis.decision.RejectedException {@code keycloak-unavailable}
     */
    public void sendThrough(Map<String, String> smtpServer) {
        api.ask(http -> http.put()
                .uri("")
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("smtpServer", smtpServer))
                .retrieve()
                .toBodilessEntity());
    }
}
