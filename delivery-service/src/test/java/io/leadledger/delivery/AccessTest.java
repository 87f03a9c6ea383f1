package io.leadledger.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.chassis.testing.TokenIssuer;
import io.leadledger.delivery.testing.Api;
import io.leadledger.delivery.testing.RealServers;
import io.leadledger.event.EventIds;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
            assertThat(api.get(list + "?entityId=%00").body().get("items").size())
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
        assertThat(api.get("/profiles?externalId=a%00").body().get("items").size())
                .isZero();
        assertThat(api.get("/assignments?externalId=a%00").body().get("items").size())
                .isZero();
        assertThat(api.get("/transactions?entityId=&from=&to=&state=").status()).isEqualTo(200);
        assertThat(api.get("/transactions?from=soon").status()).isEqualTo(400);
        assertThat(api.get("/transactions?state=LOST").status()).isEqualTo(400);
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
