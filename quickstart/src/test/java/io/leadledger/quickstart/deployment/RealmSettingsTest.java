package io.leadledger.quickstart.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.servers.folder.Checkout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What must never be loosened in the realm files by accident. */
class RealmSettingsTest {

    @ParameterizedTest
    @ValueSource(strings = {"operators", "partners"})
    void passwords_sessions_and_events_are_set_as_decided(String name) {
        var realm = realm(name);

        assertThat(realm.get("passwordPolicy").asString())
                .isEqualTo("length(12) and upperCase(1) and lowerCase(1) and digits(1) and specialChars(1)"
                        + " and notUsername(undefined)");
        assertThat(List.of(
                        "bruteForceProtected",
                        "revokeRefreshToken",
                        "eventsEnabled",
                        "adminEventsEnabled",
                        "internationalizationEnabled"))
                .allMatch(setting -> realm.get(setting).asBoolean());
        assertThat(texts(realm.get("supportedLocales"))).containsExactly("de", "en");
        assertThat(Map.of(
                        "accessCodeLifespan", realm.get("accessCodeLifespan").asInt(),
                        "refreshTokenMaxReuse",
                                realm.get("refreshTokenMaxReuse").asInt(),
                        "ssoSessionIdleTimeout",
                                realm.get("ssoSessionIdleTimeout").asInt(),
                        "ssoSessionMaxLifespan",
                                realm.get("ssoSessionMaxLifespan").asInt()))
                .isEqualTo(Map.of(
                        "accessCodeLifespan",
                        60,
                        "refreshTokenMaxReuse",
                        0,
                        "ssoSessionIdleTimeout",
                        (name.equals("operators") ? 65 : 35) * 60,
                        "ssoSessionMaxLifespan",
                        10 * 60 * 60));
        assertThat(realm.get("loginTheme").asString()).isEqualTo("leadledger");
        assertThat(realm.get("sslRequired").asString()).isEqualTo("external");
        assertThat(realm.get("registrationAllowed").asBoolean()).isFalse();
    }

    /** Keycloak fills no gaps of a policy that is given in part: without the algorithm its setup page breaks. */
    @ParameterizedTest
    @ValueSource(strings = {"operators", "partners"})
    void the_policy_of_the_second_factor_is_complete(String name) {
        var realm = realm(name);

        assertThat(realm.get("otpPolicyType").asString()).isEqualTo("totp");
        assertThat(realm.get("otpPolicyAlgorithm").asString()).isEqualTo("HmacSHA1");
        assertThat(realm.get("otpPolicyDigits").asInt()).isEqualTo(6);
        assertThat(realm.get("otpPolicyPeriod").asInt()).isEqualTo(30);
        assertThat(realm.get("otpPolicyLookAheadWindow").asInt()).isOne();
        assertThat(realm.get("otpPolicyInitialCounter").asInt()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"operators", "partners"})
    void every_client_is_confidential_with_a_secret_from_outside_and_no_password_or_implicit_flow(String name) {
        assertThat(clients(name)).isNotEmpty().allSatisfy(client -> {
            assertThat(client.get("publicClient").asBoolean()).isFalse();
            assertThat(client.get("secret").asString()).matches("\\$\\{[A-Z_]+_SECRET}");
            assertThat(client.get("implicitFlowEnabled").asBoolean()).isFalse();
            assertThat(client.get("directAccessGrantsEnabled").asBoolean()).isFalse();
            assertThat(texts(client.get("redirectUris"))).noneMatch(address -> address.contains("*"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"operators", "partners"})
    void browser_clients_demand_pkce_and_tell_the_gateway_of_a_logout(String name) {
        var browserClients = clients(name).stream()
                .filter(client -> client.get("standardFlowEnabled").asBoolean())
                .toList();

        assertThat(browserClients).hasSize(1).allSatisfy(client -> {
            var attributes = client.get("attributes");
            assertThat(attributes.get("pkce.code.challenge.method").asString()).isEqualTo("S256");
            assertThat(attributes.get("backchannel.logout.url").asString())
                    .isEqualTo("${GATEWAY_INTERNAL_URL}/logout/connect/back-channel/" + name);
            assertThat(attributes.get("backchannel.logout.session.required").asString())
                    .isEqualTo("true");
            assertThat(client.get("serviceAccountsEnabled").asBoolean()).isFalse();
        });
    }

    @Test
    void partner_service_administers_users_and_nothing_else() {
        for (var name : List.of("operators", "partners")) {
            var account = realm(name).get("users").values().stream()
                    .filter(user -> user.get("username").asString().equals("service-account-partner-service"))
                    .findFirst()
                    .orElseThrow();

            assertThat(account.get("clientRoles").propertyNames()).containsExactly("realm-management");
            assertThat(texts(account.get("clientRoles").get("realm-management")))
                    .containsExactly("manage-users", "view-users");
        }
    }

    @Test
    void the_client_of_the_realms_settings_administers_no_user() {
        var account = realm("partners").get("users").values().stream()
                .filter(user ->
                        user.get("username").asString().equals("service-account-partner-service-realm-settings"))
                .findFirst()
                .orElseThrow();

        assertThat(account.get("clientRoles").propertyNames()).containsExactly("realm-management");
        assertThat(texts(account.get("clientRoles").get("realm-management"))).containsExactly("manage-realm");
    }

    @Test
    void the_partners_realm_has_no_people_and_declares_their_partner_for_administrators_only() {
        var realm = realm("partners");
        var profile = JsonMapper.shared()
                .readTree(realm.at(
                                "/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0")
                        .asString());
        var partner = profile.get("attributes").values().stream()
                .filter(attribute -> attribute.get("name").asString().equals("partner_id"))
                .findFirst()
                .orElseThrow();

        assertThat(texts(partner.get("permissions").get("edit"))).containsExactly("admin");
        assertThat(texts(partner.get("permissions").get("view"))).containsExactly("admin");
        assertThat(realm.get("users").values()).allMatch(user -> user.has("serviceAccountClientId"));
    }

    private static List<JsonNode> clients(String name) {
        return List.copyOf(realm(name).get("clients").values());
    }

    private static List<String> texts(JsonNode array) {
        return array.values().stream().map(JsonNode::asString).toList();
    }

    private static JsonNode realm(String name) {
        try {
            var file = Checkout.path().resolve("deploy/keycloak/%s-realm.json".formatted(name));
            return JsonMapper.shared().readTree(Files.readString(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
