package io.leadledger.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.chassis.testing.AnsweringLog;
import io.leadledger.chassis.testing.TokenIssuer;
import io.leadledger.delivery.testing.Api;
import io.leadledger.delivery.testing.RealServers;
import io.leadledger.event.EventIds;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

class AccessTest extends RealServers {

    private static final String NOBODYS = "0197a000-0000-7000-8000-00000000dead";

    @ParameterizedTest
    @CsvSource({
        "POST, /profiles, deliveries:write, 422",
        "PUT, /profiles/ID, deliveries:write, 404",
        "GET, /profiles, deliveries:read, 200",
        "GET, /profiles/ID, deliveries:read, 404",
        "POST, /profiles/ID/assignments, deliveries:write, 404",
        "GET, /profiles/ID/assignments, deliveries:read, 404",
        "GET, /assignments, deliveries:read, 200",
        "GET, /assignments/ID, deliveries:read, 404",
        "PUT, /assignments/ID, deliveries:write, 404",
        "PUT, /assignments/ID/prices, deliveries:write, 404",
        "GET, /assignments/ID/prices, deliveries:read, 404",
        "POST, /deliveries, deliveries:write, 422",
        "POST, /cancellations, deliveries:write, 422",
        "POST, /transactions/ID/cancellation, deliveries:write, 404",
        "GET, /transactions, deliveries:read, 200",
        "GET, /transactions/ID, deliveries:read, 404",
        "POST, /data-keys, data-keys:read, 422",
    })
    void every_route_needs_its_own_scope(String method, String path, String scope, int allowed) {
        String route = path.replace("ID", NOBODYS);
        String right = TokenIssuer.operators().bearer(scope);
        String wrong = TokenIssuer.operators().bearer(everyScopeBut(scope));

        assertThat(call(method, route, null).status()).isEqualTo(401);
        assertThat(call(method, route, "Bearer nonsense").status()).isEqualTo(401);
        assertThat(call(method, route, wrong).status()).isEqualTo(403);
        assertThat(call(method, route, right).status()).isEqualTo(allowed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "member"})
    void operators_do_the_daily_work_but_never_see_a_data_key(String role) {
        String token = TokenIssuer.operators()
                .bearer(Map.of("realm_access", Map.of("roles", List.of(role)), "preferred_username", "anna"));

        assertThat(call("GET", "/profiles", token).status()).isEqualTo(200);
        assertThat(call("POST", "/deliveries", token).status()).isEqualTo(422);
        assertThat(call("POST", "/data-keys", token).status()).isEqualTo(403);
    }

    @Test
    void a_token_for_another_audience_is_no_token() {
        String other = TokenIssuer.operators().bearer(Map.of("scope", "deliveries:read", "aud", List.of("account")));

        assertThat(call("GET", "/profiles", other).status()).isEqualTo(401);
        assertThat(call("GET", "/profiles", Api.DELIVERIES).status()).isEqualTo(200);
    }

    @Test
    void a_partners_token_is_no_token_in_a_service_that_has_nothing_for_partners() {
        String partner = TokenIssuer.partners().bearer(Map.of("partner_id", NOBODYS, "scope", "deliveries:read"));

        assertThat(call("GET", "/profiles", partner).status()).isEqualTo(401);
        assertThat(call("GET", "/profiles", Api.DELIVERIES).status()).isEqualTo(200);
    }

    @Test
    void what_cannot_be_an_id_is_the_id_of_nothing() {
        assertThat(api.get("/transactions/1").status()).isEqualTo(404);
        assertThat(api.get("/profiles/%27").status()).isEqualTo(404);
        assertThat(api.get("/assignments/" + EventIds.next().toUpperCase(java.util.Locale.ROOT))
                        .status())
                .isEqualTo(404);
        assertThat(api.get("/transactions?entityId=1").status()).isEqualTo(200);
        assertThat(api.get("/profiles?entityId=1&limit=501").code()).isEqualTo("bad-limit");
        assertThat(api.get("/transactions?cursor=abc").code()).isEqualTo("bad-cursor");
    }

    @Test
    void a_blank_filter_is_none_and_an_impossible_one_finds_nothing() {
        given.assignmentAt("25.00");

        for (String list : List.of("/profiles", "/assignments", "/transactions")) {
            assertThat(api.get(list + "?entityId=nobody").body().get("items").size())
                    .isZero();
        }
        assertThat(api.get("/profiles?entityId=&externalId=")
                        .body()
                        .get("items")
                        .size())
                .isPositive();
        assertThat(api.get("/assignments?entityId=&externalId=")
                        .body()
                        .get("items")
                        .size())
                .isPositive();
        assertThat(api.get("/transactions?entityId=&from=&to=&state=").status()).isEqualTo(200);
        assertThat(api.get("/transactions?from=soon").status()).isEqualTo(400);
        assertThat(api.get("/transactions?state=LOST").status()).isEqualTo(400);
        assertThat(api.get("/transactions?state=LOST")
                        .body()
                        .get("errors")
                        .get(0)
                        .get("message")
                        .asString())
                .startsWith("expected one of [")
                .doesNotContain("java");
        assertThat(api.get("/transactions?from=soon")
                        .body()
                        .get("errors")
                        .get(0)
                        .get("message")
                        .asString())
                .isEqualTo("expected a day as 2026-01-31, but was soon");
        assertThat(api.get("/transactions?from=soon").field()).isEqualTo("from");
    }

    @Test
    void assignments_are_listed_by_partner() {
        String partner = given.assignmentAt("25.00").partnerId();

        assertThat(api.get("/assignments?partnerId=" + partner)
                        .body()
                        .get("items")
                        .size())
                .isOne();
        assertThat(api.get("/assignments?partnerId=" + EventIds.next())
                        .body()
                        .get("items")
                        .size())
                .isZero();
        assertThat(api.get("/assignments?partnerId=1").body().get("items").size())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/profiles", "/assignments", "/transactions"})
    void control_characters_in_a_query_are_refused_by_their_parameter(String list) {
        for (String control : List.of("%00", "a%00b", "%1b%5b31m", "a%0ab", "%C2%85")) {
            Api.Answer refused = api.get(list + "?limit=1&entityId=" + control);

            assertThat(refused.status()).as(control).isEqualTo(400);
            assertThat(refused.code() + " " + refused.field()).isEqualTo("control-character entityId");
        }
        assertThat(api.get(list + "?limit=1&entityId=M%C3%BCller%20%26%20S%C3%B6hne")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void days_of_another_age_are_refused_by_their_parameter() {
        assertThat(api.get("/transactions?from=%2B999999999-01-01").field()).isEqualTo("from");
        assertThat(api.get("/transactions?to=-0044-03-15").status()).isEqualTo(422);
        assertThat(api.get("/transactions?from=1900-01-01&to=9999-12-31").status())
                .isEqualTo(200);
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void a_token_that_allows_nothing_is_refused_without_a_trace(CapturedOutput log) {
        for (Map<String, Object> claims : List.<Map<String, Object>>of(
                Map.of(),
                Map.of("scope", ""),
                Map.of("scope", " "),
                Map.of("scope", List.of("deliveries:read")),
                Map.of("realm_access", "admin"),
                Map.of("realm_access", Map.of("roles", "admin")),
                Map.of("realm_access", Map.of("roles", List.of())))) {
            assertThat(call("GET", "/profiles", TokenIssuer.operators().bearer(claims))
                            .status())
                    .as(claims.toString())
                    .isEqualTo(403);
        }
        assertThat(call("GET", "/profiles", TokenIssuer.operators().bearer(" ", "deliveries:read"))
                        .status())
                .isEqualTo(200);
        assertThat(AnsweringLog.traces(log)).isEmpty();
    }

    private Api.Answer call(String method, String path, @Nullable String token) {
        Map<String, Object> body = Map.of();
        return api.send(method, path, token, "\"0\"", method.equals("GET") ? null : body);
    }

    private static String[] everyScopeBut(String scope) {
        return List.of(
                        "partners:read",
                        "partners:write",
                        "deliveries:read",
                        "deliveries:write",
                        "invoices:read",
                        "invoices:write",
                        "data-keys:read")
                .stream()
                .filter(one -> !one.equals(scope))
                .toArray(String[]::new);
    }
}
