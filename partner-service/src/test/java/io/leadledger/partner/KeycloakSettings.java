package io.leadledger.partner;

import io.leadledger.testservers.TestKeycloak;
import java.util.Base64;
import org.springframework.test.context.DynamicPropertyRegistry;

/** What the service is told of Keycloak and of its own secrets. */
final class KeycloakSettings {

    private KeycloakSettings() {}

    /** A Keycloak that never answers, for tests that need none. */
    static void silent(DynamicPropertyRegistry properties) {
        properties.add("leadledger.keycloak.url", () -> "http://127.0.0.1:1");
        properties.add("leadledger.keycloak.partners.client-secret", () -> "unused");
        properties.add("leadledger.keycloak.realm-settings.client-secret", () -> "unused");
        secrets(properties);
    }

    static void of(TestKeycloak keycloak, DynamicPropertyRegistry properties) {
        properties.add("leadledger.keycloak.url", keycloak::url);
        properties.add(
                "leadledger.keycloak.partners.client-secret",
                () -> keycloak.value("PARTNERS_PARTNER_SERVICE_CLIENT_SECRET"));
        properties.add(
                "leadledger.keycloak.realm-settings.client-secret",
                () -> keycloak.value("PARTNERS_REALM_SETTINGS_CLIENT_SECRET"));
        secrets(properties);
    }

    private static void secrets(DynamicPropertyRegistry properties) {
        properties.add("leadledger.secret-key", () -> Base64.getEncoder().encodeToString(new byte[32]));
        properties.add("leadledger.portal.url", () -> "https://portal.nordlicht.example");
    }
}
