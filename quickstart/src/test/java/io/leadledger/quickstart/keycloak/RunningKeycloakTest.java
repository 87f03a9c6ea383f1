package io.leadledger.quickstart.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.quickstart.folder.Checkout;
import io.leadledger.quickstart.postgres.PostgresPlan;
import io.leadledger.quickstart.postgres.PostgresServer;
import io.leadledger.quickstart.process.Port;
import io.leadledger.quickstart.secret.RandomSecret;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RunningKeycloakTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Map<String, String> VALUES = values();

    @TempDir
    static Path folder;

    private static PostgresServer postgres;
    private static KeycloakServer keycloak;

    @BeforeAll
    static void start() {
        var programs = Path.of(System.getProperty("user.home"), ".cache", "leadledger", "postgres");
        var log = folder.resolve("postgres.log");
        postgres = PostgresServer.start(
                new PostgresPlan(folder.resolve("postgres"), programs, log, Port.free(), RandomSecret.password()));
        postgres.address().run(Checkout.path().resolve("deploy/postgres/databases.sql"), databasePasswords());
        keycloak = KeycloakServer.start(plan());
    }

    @AfterAll
    static void stop() {
        keycloak.close();
        postgres.close();
    }

    @Test
    void the_scenario_loader_gets_a_token_for_the_services_with_its_scopes() throws Exception {
        var claims = claims(token("operators", "scenario-loader", "SCENARIO_LOADER_CLIENT_SECRET"));

        assertThat(claims.get("iss").asString())
                .isEqualTo(keycloak.issuer("operators").toString());
        assertThat(claims.get("aud").asString()).isEqualTo("leadledger-api");
        assertThat(claims.get("scope").asString().split(" "))
                .containsExactlyInAnyOrder(
                        "partners:read",
                        "partners:write",
                        "deliveries:read",
                        "deliveries:write",
                        "invoices:read",
                        "invoices:write");
        assertThat(claims.get("sub").asString()).isNotBlank();
    }

    @Test
    void the_portal_gateway_may_read_data_keys_and_pass_on_redemptions_and_nothing_else() throws Exception {
        var claims = claims(token("operators", "portal-gateway", "PORTAL_GATEWAY_CLIENT_SECRET"));

        assertThat(claims.get("scope").asString().split(" "))
                .containsExactlyInAnyOrder("data-keys:read", "portal-invitations:redeem");
    }

    @Test
    void partner_service_administers_the_users_of_its_own_realm_only() throws Exception {
        var token = token("partners", "partner-service", "PARTNERS_PARTNER_SERVICE_CLIENT_SECRET");

        assertThat(get("/admin/realms/partners/users", token).statusCode()).isEqualTo(200);
        assertThat(get("/admin/realms/operators/users", token).statusCode()).isNotEqualTo(200);
        assertThat(get("/admin/realms/partners/clients", token).statusCode()).isEqualTo(403);
    }

    @Test
    void the_mail_of_the_partners_realm_is_set_by_a_client_that_sees_no_user() throws Exception {
        var token = token("partners", "partner-service-realm-settings", "PARTNERS_REALM_SETTINGS_CLIENT_SECRET");
        var usersOnly = token("partners", "partner-service", "PARTNERS_PARTNER_SERVICE_CLIENT_SECRET");
        var settings = "{\"smtpServer\":{\"host\":\"mail.example\",\"port\":\"25\",\"from\":\"a@b.example\"}}";

        assertThat(put("/admin/realms/partners", settings, usersOnly).statusCode())
                .isEqualTo(403);
        assertThat(put("/admin/realms/partners", settings, token).statusCode()).isEqualTo(204);
        assertThat(get("/admin/realms/partners/users", token).statusCode()).isEqualTo(403);
        assertThat(put("/admin/realms/operators", settings, token).statusCode()).isNotEqualTo(204);
    }

    @Test
    void the_partner_of_a_login_is_kept_and_only_administrators_may_set_it() throws Exception {
        var token = token("partners", "partner-service", "PARTNERS_PARTNER_SERVICE_CLIENT_SECRET");
        var user = """
                {"username":"anna@alpha.example","email":"anna@alpha.example","enabled":true,
                 "attributes":{"partner_id":["alpha"]}}""";

        assertThat(post("/admin/realms/partners/users", user, token).statusCode())
                .isEqualTo(201);

        var found = JSON.readTree(get("/admin/realms/partners/users?username=anna@alpha.example", token)
                .body());
        assertThat(found.get(0).get("attributes").get("partner_id").get(0).asString())
                .isEqualTo("alpha");
    }

    @Test
    void a_password_outside_the_policy_is_refused_and_the_broken_rule_is_named() throws Exception {
        var token = token("partners", "partner-service", "PARTNERS_PARTNER_SERVICE_CLIENT_SECRET");
        post("/admin/realms/partners/users", "{\"username\":\"berta@beta.example\",\"enabled\":true}", token);
        var id = JSON.readTree(get("/admin/realms/partners/users?username=berta@beta.example", token)
                        .body())
                .get(0)
                .get("id")
                .asString();

        var weak = put("/admin/realms/partners/users/" + id + "/reset-password", credential("Aa1-short"), token);
        var strong =
                put("/admin/realms/partners/users/" + id + "/reset-password", credential("Long-Enough-4-Us"), token);

        assertThat(weak.statusCode()).isEqualTo(400);
        assertThat(weak.body()).contains("minimum length 12");
        assertThat(strong.statusCode()).isEqualTo(204);
    }

    @Test
    void a_stranger_may_not_register_a_client() throws Exception {
        var client = "{\"client_name\":\"stranger\",\"redirect_uris\":[\"http://localhost:9999/\"]}";

        var answer = post("/realms/partners/clients-registrations/openid-connect", client, "");

        assertThat(answer.statusCode()).isIn(401, 403);
    }

    @Test
    void the_authorization_code_flow_demands_pkce_and_the_exact_redirect_address() throws Exception {
        var base = "/realms/operators/protocol/openid-connect/auth?response_type=code&client_id=console&scope=openid";
        var exact = "&redirect_uri=" + encoded(VALUES.get("GATEWAY_URL") + "/login/oauth2/code/operators");
        var pkce = "&code_challenge_method=S256&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

        assertThat(get(base + exact + pkce, "").statusCode()).isEqualTo(200);
        assertThat(get(base + exact, "").headers().firstValue("location").orElseThrow())
                .contains("error=invalid_request");
        assertThat(get(base + exact.replace("operators", "other") + pkce, "").statusCode())
                .isEqualTo(400);
    }

    @Test
    void people_sign_in_on_pages_of_our_own_in_their_language() throws Exception {
        var page = "/realms/partners/protocol/openid-connect/auth?response_type=code&client_id=portal&scope=openid"
                + "&redirect_uri=" + encoded(VALUES.get("GATEWAY_URL") + "/partner/login/oauth2/code/partners")
                + "&code_challenge_method=S256&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

        var english = get(page + "&ui_locales=en", "").body();
        var german = get(page + "&ui_locales=de", "").body();

        assertThat(english).contains("Use the link in your invitation.");
        assertThat(german).contains("Nutzen Sie den Link in Ihrer Einladung.");
        var style = Pattern.compile("href=\"([^\"]*/css/leadledger.css)\"").matcher(english);
        assertThat(style.find()).isTrue();
        assertThat(get(style.group(1), "").body()).contains("--primary:");
    }

    private static KeycloakPlan plan() {
        var checkout = Checkout.path();
        return new KeycloakPlan(
                folder.resolve("keycloak"),
                checkout.resolve("quickstart/target/keycloak/keycloak.zip"),
                checkout.resolve("deploy/keycloak"),
                Path.of("target", "keycloak.log"),
                new KeycloakPlan.Ports(Port.free(), Port.free()),
                new KeycloakPlan.Database(postgres.address().url("keycloak"), "keycloak", "keycloak password"),
                RandomSecret.password(),
                VALUES);
    }

    private static Map<String, String> values() {
        var values = new TreeMap<String, String>();
        for (var secret : new String[] {
            "CONSOLE_CLIENT_SECRET",
            "PORTAL_CLIENT_SECRET",
            "SCENARIO_LOADER_CLIENT_SECRET",
            "PORTAL_GATEWAY_CLIENT_SECRET",
            "OPERATORS_PARTNER_SERVICE_CLIENT_SECRET",
            "PARTNERS_PARTNER_SERVICE_CLIENT_SECRET",
            "PARTNERS_REALM_SETTINGS_CLIENT_SECRET"
        }) {
            values.put(secret, RandomSecret.password());
        }
        values.put("GATEWAY_URL", "http://localhost:8080");
        values.put("GATEWAY_INTERNAL_URL", "http://127.0.0.1:8080");
        values.put("OPERATOR_PASSWORD", RandomSecret.personsPassword());
        return values;
    }

    private static Map<String, String> databasePasswords() {
        var passwords = new TreeMap<String, String>();
        for (var database : new String[] {"partner", "delivery", "delivery_keys", "invoice", "portal"}) {
            passwords.put(database + "_owner_password", RandomSecret.password());
            passwords.put(database + "_service_password", RandomSecret.password());
        }
        passwords.put("portal_pages_password", RandomSecret.password());
        passwords.put("keycloak_password", "keycloak password");
        return passwords;
    }

    private static String credential(String password) {
        return "{\"type\":\"password\",\"temporary\":false,\"value\":\"%s\"}".formatted(password);
    }

    private static String token(String realm, String client, String secret) throws Exception {
        var form = Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", VALUES.get(secret))
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(keycloak.issuer(realm) + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        var answer = HTTP.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body()).get("access_token").asString();
    }

    private static JsonNode claims(String token) {
        return JSON.readTree(
                Base64.getUrlDecoder().decode(token.substring(token.indexOf('.') + 1, token.lastIndexOf('.'))));
    }

    private static HttpResponse<String> get(String path, String token) throws IOException, InterruptedException {
        return send(request(path, token));
    }

    private static HttpResponse<String> post(String path, String body, String token) throws Exception {
        return send(request(path, token).POST(BodyPublishers.ofString(body)));
    }

    private static HttpResponse<String> put(String path, String body, String token) throws Exception {
        return send(request(path, token).PUT(BodyPublishers.ofString(body)));
    }

    private static HttpRequest.Builder request(String path, String token) {
        var request =
                HttpRequest.newBuilder(URI.create(keycloak.url() + path)).header("Content-Type", "application/json");
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
