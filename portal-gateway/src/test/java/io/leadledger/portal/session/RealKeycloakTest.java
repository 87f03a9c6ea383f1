package io.leadledger.portal.session;

import static io.leadledger.portaltesting.Browser.location;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.leadledger.portaltesting.Browser;
import io.leadledger.portaltesting.Gateway;
import io.leadledger.testservers.TestKeycloak;
import io.leadledger.testservers.TestServers;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Both sites with the realms of a deployment, through the login pages of the real Keycloak. */
@Tag("R-080")
class RealKeycloakTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final UUID ALPHA = UUID.randomUUID();
    private static final String ANNA = "anna@alpha.example";
    private static final String PASSWORD = "Long-Enough-4-Anna";

    private static TestKeycloak keycloak;
    private static Gateway gateway;
    private static String anna;

    @BeforeAll
    static void start() throws Exception {
        keycloak = TestServers.keycloak();
        Map<String, Object> properties = new HashMap<>();
        properties.put("server.port", keycloak.gatewayPort());
        properties.put("leadledger.login.operators-secret", keycloak.value("CONSOLE_CLIENT_SECRET"));
        properties.put("leadledger.login.partners-secret", keycloak.value("PORTAL_CLIENT_SECRET"));
        for (String realm : new String[] {"operators", "partners"}) {
            properties.put("leadledger.issuers." + realm + ".issuer-uri", keycloak.issuer(realm));
            properties.put("leadledger.issuers." + realm + ".jwk-set-uri", keycloak.keySet(realm));
        }
        gateway = Gateway.start(properties);
        Gateway.accounts().enable(ALPHA);
        anna = createAnna();
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @Test
    void both_realms_log_in_side_by_side_in_one_browser_and_come_to_the_page_they_asked_for() {
        Browser browser = gateway.browser();

        HttpResponse<String> partner = logIn(browser, "/partner/test/me?from=2026", ANNA, PASSWORD);
        HttpResponse<String> operator =
                logIn(browser, "/app/test/form", "operator", keycloak.value("OPERATOR_PASSWORD"));

        assertThat(partner.uri()).hasToString(gateway.url() + "/partner/test/me?from=2026");
        assertThat(partner.body()).isEqualTo(ALPHA + " " + ANNA + " " + anna);
        assertThat(operator.uri()).hasToString(gateway.url() + "/app/test/form");
        assertThat(operator.statusCode()).isEqualTo(200);
        assertThat(browser.get("/partner/test/me").statusCode()).isEqualTo(200);
        assertThat(browser.get("/app/test/form").statusCode()).isEqualTo(200);
    }

    @Test
    void a_wrong_password_and_an_operators_password_open_no_portal() {
        Browser browser = gateway.browser();

        HttpResponse<String> wrong = logIn(browser, "/partner", ANNA, "Wrong-Password-1");
        HttpResponse<String> others = logIn(browser, "/partner", "operator", keycloak.value("OPERATOR_PASSWORD"));

        assertThat(wrong.uri().toString())
                .startsWith(keycloak.issuer("partners").toString());
        assertThat(others.uri().toString())
                .startsWith(keycloak.issuer("partners").toString());
        assertThat(browser.get("/partner").statusCode()).isEqualTo(302);
        assertThat(logIn(browser, "/partner", ANNA, PASSWORD).statusCode()).isEqualTo(200);
    }

    @Test
    void tokens_are_renewed_for_the_person_and_for_the_services() {
        Browser browser = gateway.browser();
        logIn(browser, "/app", "operator", keycloak.value("OPERATOR_PASSWORD"));
        String first = browser.get("/app/test/token").body();

        endTokensNow();
        String second = browser.get("/app/test/token").body();
        endTokensNow();
        String third = browser.get("/app/test/token").body();

        assertThat(first).isNotEqualTo(second);
        assertThat(second).isNotEqualTo(third);
        assertThat(claims(third).get("iss").asString())
                .isEqualTo(keycloak.issuer("operators").toString());
        assertThat(claims(third).get("aud").toString()).contains("leadledger-api");
        assertThat(claims(third).get("realm_access").get("roles").toString()).contains("admin");
        assertThat(claims(third).get("azp").asString()).isEqualTo("console");
    }

    @Test
    @Tag("R-087")
    void a_logout_at_keycloak_reaches_the_site_after_a_restart_too() throws Exception {
        Browser before = gateway.browser();
        logIn(before, "/partner", ANNA, PASSWORD);
        gateway = gateway.restarted();
        Browser browser = before.at(gateway.url());
        assertThat(browser.get("/partner").statusCode()).isEqualTo(200);

        assertThat(admin("POST", "/users/" + anna + "/logout", "").statusCode()).isEqualTo(204);

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() ->
                        assertThat(gateway.audited().getFirst()).isEqualTo("LOGOUT told-by-realm partners " + ANNA));
        assertThat(location(browser.get("/partner"))).startsWith("/partner/login");
    }

    @Test
    void who_signs_out_has_to_give_the_password_again() {
        Browser browser = gateway.browser();
        logIn(browser, "/partner/test/form", ANNA, PASSWORD);
        assertThat(browser.get("/partner").statusCode()).isEqualTo(200);
        String csrf = browser.csrf("/partner/test/form");

        HttpResponse<String> after = browser.follow(browser.post("/partner/logout", Map.of("_csrf", csrf)));

        assertThat(after.uri().toString()).startsWith(keycloak.issuer("partners") + "/protocol/openid-connect/auth");
        assertThat(after.body()).contains("name=\"password\"");
    }

    private static HttpResponse<String> logIn(Browser browser, String page, String user, String password) {
        return browser.submit(browser.open(page), Map.of("username", user, "password", password, "credentialId", ""));
    }

    private static void endTokensNow() {
        gateway.jdbc()
                .sql("update site.realm_login set access_token_ends_at = now()")
                .update();
    }

    private static String createAnna() throws Exception {
        String user = """
                {"username":"%s","email":"%s","emailVerified":true,"firstName":"Anna","lastName":"Alpha","enabled":true,
                 "attributes":{"partner_id":["%s"]},
                 "credentials":[{"type":"password","value":"%s","temporary":false}]}""".formatted(ANNA, ANNA, ALPHA, PASSWORD);
        HttpResponse<String> created = admin("POST", "/users", user);
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        return Objects.requireNonNull(location(created)).replaceFirst(".*/", "");
    }

    private static HttpResponse<String> admin(String method, String path, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(keycloak.url() + "/admin/realms/partners" + path))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + adminToken())
                .method(method, BodyPublishers.ofString(body))
                .build();
        return HTTP.send(request, BodyHandlers.ofString());
    }

    private static String adminToken() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(keycloak.issuer("partners") + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials&client_id=partner-service&client_secret="
                        + keycloak.value("PARTNERS_PARTNER_SERVICE_CLIENT_SECRET")))
                .build();
        String answer = HTTP.send(request, BodyHandlers.ofString()).body();
        return JSON.readTree(answer).get("access_token").asString();
    }

    private static JsonNode claims(String token) {
        return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }
}
