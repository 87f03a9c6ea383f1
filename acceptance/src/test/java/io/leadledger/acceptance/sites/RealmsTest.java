package io.leadledger.acceptance.sites;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.acceptance.Installation;
import io.leadledger.quickstart.stack.Stack;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the two realms of an installation allow to whom, asked of its Keycloak itself. */
@Order(7)
class RealmsTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Stack stack = Installation.shared().running();

    @Test
    void the_scenario_loader_gets_a_token_for_the_services_with_its_scopes() throws Exception {
        JsonNode claims = claims(RealmTokens.ofClient(stack, "operators", "scenario-loader"));

        assertThat(claims.get("iss").asString())
                .isEqualTo(stack.addresses().issuer("operators").toString());
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
        JsonNode claims = claims(RealmTokens.ofClient(stack, "operators", "portal-gateway"));

        assertThat(claims.get("scope").asString().split(" "))
                .containsExactlyInAnyOrder("data-keys:read", "portal-invitations:redeem");
    }

    @Test
    void invoice_service_may_send_mail_and_nothing_else() throws Exception {
        JsonNode claims = claims(RealmTokens.ofClient(stack, "operators", "invoice-service"));

        assertThat(claims.get("scope").asString()).isEqualTo("mails:send");
    }

    @Test
    void partner_service_administers_the_users_of_its_own_realm_only() throws Exception {
        String token = RealmTokens.ofClient(stack, "partners", "partner-service");

        assertThat(get("/admin/realms/partners/users", token).statusCode()).isEqualTo(200);
        assertThat(get("/admin/realms/operators/users", token).statusCode()).isNotEqualTo(200);
        assertThat(get("/admin/realms/partners/clients", token).statusCode()).isEqualTo(403);
    }

    @Test
    void the_mail_of_the_partners_realm_is_set_by_a_client_that_sees_no_user() throws Exception {
        String token = RealmTokens.ofClient(stack, "partners", "partner-service-realm-settings");
        String usersOnly = RealmTokens.ofClient(stack, "partners", "partner-service");
        String settings = "{\"smtpServer\":{\"host\":\"mail.example\",\"port\":\"25\",\"from\":\"a@b.example\"}}";

        String asItWas = get("/admin/realms/partners", token).body();
        try {
            assertThat(put("/admin/realms/partners", settings, usersOnly).statusCode())
                    .isEqualTo(403);
            assertThat(put("/admin/realms/partners", settings, token).statusCode())
                    .isEqualTo(204);
        } finally {
            put("/admin/realms/partners", asItWas, token);
        }
        assertThat(get("/admin/realms/partners/users", token).statusCode()).isEqualTo(403);
        assertThat(put("/admin/realms/operators", settings, token).statusCode()).isNotEqualTo(204);
    }

    @Test
    void the_partner_of_a_login_is_kept_and_only_administrators_may_set_it() throws Exception {
        String token = RealmTokens.ofClient(stack, "partners", "partner-service");
        String user = """
                {"username":"anna@alpha.example","email":"anna@alpha.example","enabled":true,
                 "attributes":{"partner_id":["alpha"]}}""";

        assertThat(post("/admin/realms/partners/users", user, token).statusCode())
                .isEqualTo(201);

        JsonNode found = JSON.readTree(get("/admin/realms/partners/users?username=anna@alpha.example", token)
                .body());
        assertThat(found.get(0).get("attributes").get("partner_id").get(0).asString())
                .isEqualTo("alpha");
    }

    @Test
    void a_password_outside_the_policy_is_refused_and_the_broken_rule_is_named() throws Exception {
        String token = RealmTokens.ofClient(stack, "partners", "partner-service");
        post("/admin/realms/partners/users", "{\"username\":\"berta@beta.example\",\"enabled\":true}", token);
        String id = JSON.readTree(get("/admin/realms/partners/users?username=berta@beta.example", token)
                        .body())
                .get(0)
                .get("id")
                .asString();

        HttpResponse<String> weak =
                put("/admin/realms/partners/users/" + id + "/reset-password", credential("Aa1-short"), token);
        HttpResponse<String> strong =
                put("/admin/realms/partners/users/" + id + "/reset-password", credential("Long-Enough-4-Us"), token);

        assertThat(weak.statusCode()).isEqualTo(400);
        assertThat(weak.body()).contains("minimum length 12");
        assertThat(strong.statusCode()).isEqualTo(204);
    }

    @Test
    void a_stranger_may_not_register_a_client() throws Exception {
        String client = "{\"client_name\":\"stranger\",\"redirect_uris\":[\"http://localhost:9999/\"]}";

        HttpResponse<String> answer = post("/realms/partners/clients-registrations/openid-connect", client, "");

        assertThat(answer.statusCode()).isIn(401, 403);
    }

    @Test
    void the_authorization_code_flow_demands_pkce_and_the_exact_redirect_address() throws Exception {
        String base =
                "/realms/operators/protocol/openid-connect/auth?response_type=code&client_id=console&scope=openid";
        String exact = "&redirect_uri=" + encoded(stack.addresses().gateway() + "/login/oauth2/code/operators");
        String pkce = "&code_challenge_method=S256&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

        assertThat(get(base + exact + pkce, "").statusCode()).isEqualTo(200);
        assertThat(get(base + exact, "").headers().firstValue("location").orElseThrow())
                .contains("error=invalid_request");
        assertThat(get(base + exact.replace("operators", "other") + pkce, "").statusCode())
                .isEqualTo(400);
    }

    @Test
    void people_sign_in_on_pages_of_our_own_in_their_language() throws Exception {
        String page = "/realms/partners/protocol/openid-connect/auth?response_type=code&client_id=portal&scope=openid"
                + "&redirect_uri=" + encoded(stack.addresses().gateway() + "/partner/login/oauth2/code/partners")
                + "&code_challenge_method=S256&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

        String english = get(page + "&ui_locales=en", "").body();
        String german = get(page + "&ui_locales=de", "").body();

        assertThat(english).contains("Use the link in your invitation.");
        assertThat(german).contains("Nutzen Sie den Link in Ihrer Einladung.");
        Matcher style = Pattern.compile("href=\"([^\"]*/css/leadledger.css)\"").matcher(english);
        assertThat(style.find()).isTrue();
        assertThat(get(style.group(1), "").body()).contains("--primary:");
    }

    private static String credential(String password) {
        return "{\"type\":\"password\",\"temporary\":false,\"value\":\"%s\"}".formatted(password);
    }

    private static JsonNode claims(String token) {
        return JSON.readTree(
                Base64.getUrlDecoder().decode(token.substring(token.indexOf('.') + 1, token.lastIndexOf('.'))));
    }

    private HttpResponse<String> get(String path, String token) throws IOException, InterruptedException {
        return send(request(path, token));
    }

    private HttpResponse<String> post(String path, String body, String token) throws Exception {
        return send(request(path, token).POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> put(String path, String body, String token) throws Exception {
        return send(request(path, token).PUT(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path, String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(stack.addresses().keycloak() + path))
                .header("Content-Type", "application/json");
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
