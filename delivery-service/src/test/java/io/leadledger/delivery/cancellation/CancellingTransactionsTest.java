package io.leadledger.delivery.cancellation;

import static io.leadledger.delivery.testing.Given.deliveries;
import static io.leadledger.delivery.testing.Given.delivery;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.leadledger.chassis.testing.TokenIssuer;
import io.leadledger.delivery.testing.Api.Answer;
import io.leadledger.delivery.testing.Given.Setup;
import io.leadledger.delivery.testing.RealServers;
import io.leadledger.delivery.testing.Topics;
import io.leadledger.event.EventIds;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@Tag("R-042")
class CancellingTransactionsTest extends RealServers {

    @Test
    void cancelling_twice_has_no_second_effect() {
        Setup alpha = recorded(3);

        Answer first = bulk(alpha, List.of(row("d-1", Map.of()), row("d-1", Map.of()), row("d-2", Map.of())));
        Answer again = bulk(alpha, List.of(row("d-1", Map.of("cause", "OPERATOR_REFUND"))));

        assertThat(outcomes(first)).containsExactly("cancelled", "already-cancelled", "cancelled");
        assertThat(outcomes(again)).containsExactly("already-cancelled");
        String transaction = "/transactions/" + alpha.transactionId("d-1");
        JsonNode cancellation = api.get(transaction).body().get("cancellation");
        assertThat(cancellation.get("cause").asString()).isEqualTo("AUTOMATION_REVOKED");
        assertThat(cancellation.get("by").asString()).isEqualTo("test-client");
        await().atMost(Duration.ofSeconds(20)).until(() -> cancelledFacts(alpha).size() == 2);
        assertThat(cancelledFacts(alpha)).containsOnly(2L);
    }

    @Test
    void each_row_is_answered_in_its_place() {
        Setup alpha = recorded(2);
        api.post(
                "/deliveries",
                Map.of("entityId", alpha.entityId(), "delivery", delivery(alpha, "t-1", Map.of("test", true))));
        String second = alpha.transactionId("d-2");

        Answer answer = bulk(
                alpha,
                List.of(
                        row("d-9", Map.of()),
                        row("t-1", Map.of()),
                        row("d-1", Map.of("cancelledAt", "soon")),
                        row("d-1", Map.of("cancelledAt", "2026-03-29T02:30:00")),
                        row("d-1", Map.of("cause", "NO_MOOD")),
                        Map.of("deliveryId", "d-1"),
                        Map.of("cause", "OPERATOR_REFUND", "cancelledAt", "2026-02-01"),
                        row("d-1", Map.of("cancelledAt", "2026-02-01 10:00")),
                        Map.of("transactionId", second, "cause", "OPERATOR_REFUND", "cancelledAt", "2026-02-01")));

        assertThat(outcomes(answer))
                .containsExactly(
                        "unknown-delivery",
                        "test-delivery",
                        "bad-time",
                        "bad-time",
                        "unknown-cause",
                        "missing",
                        "missing",
                        "cancelled",
                        "cancelled");
        assertThat(answer.body().get("cancelled").asInt()).isEqualTo(2);
        assertThat(answer.body().get("rejected").asInt()).isEqualTo(7);
    }

    @Test
    void a_time_that_no_clock_shows_yet_or_ever_showed_is_refused_everywhere() {
        Setup alpha = recorded(1);
        String path = "/transactions/" + alpha.transactionId("d-1") + "/cancellation";

        assertThat(outcomes(bulk(
                        alpha,
                        List.of(
                                row("d-1", Map.of("cancelledAt", "0001-01-01T00:00:00Z")),
                                row("d-1", Map.of("cancelledAt", "2026-02-10T12:05:01Z")),
                                row("d-1", Map.of("cancelledAt", "2062-01-20"))))))
                .containsExactly("bad-time", "cancelled-in-the-future", "cancelled-in-the-future");
        Answer future = api.post(path, Map.of("cause", "OPERATOR_REFUND", "cancelledAt", "2026-02-10T12:05:01Z"));
        assertThat(future.status()).isEqualTo(422);
        assertThat(future.field()).isEqualTo("cancelledAt");
        assertThat(future.code()).isEqualTo("cancelled-in-the-future");
        assertThat(api.post(path, Map.of("cause", "OPERATOR_REFUND", "cancelledAt", "2026-02-10T12:05:00Z"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void a_transaction_of_another_entity_is_unknown() {
        Setup alpha = recorded(1);
        Setup other = recorded(1);
        Map<String, Object> row = Map.of(
                "transactionId", alpha.transactionId("d-1"),
                "cause", "OPERATOR_REFUND",
                "cancelledAt", "2026-02-01");

        assertThat(outcomes(bulk(other, List.of(row)))).containsExactly("unknown-delivery");
        assertThat(outcomes(bulk(alpha, List.of(row)))).containsExactly("cancelled");
    }

    @Test
    void one_transaction_is_cancelled_now_if_no_time_is_said_and_answered_by_status() {
        Setup alpha = recorded(1);
        String transactionId = alpha.transactionId("d-1");
        String path = "/transactions/" + transactionId;

        assertThat(api.post(path + "/cancellation", Map.of("cause", "NO_MOOD")).status())
                .isEqualTo(422);
        assertThat(api.post(path + "/cancellation", Map.of("cause", "OPERATOR_REFUND"))
                        .status())
                .isEqualTo(201);
        assertThat(api.post(path + "/cancellation", Map.of("cause", "OPERATOR_REFUND"))
                        .status())
                .isEqualTo(200);
        assertThat(api.post("/transactions/" + EventIds.next() + "/cancellation", Map.of("cause", "OPERATOR_REFUND"))
                        .status())
                .isEqualTo(404);
        JsonNode cancelled = api.get(path).body();
        assertThat(cancelled.get("state").asString()).isEqualTo("CANCELLED");
        assertThat(cancelled.get("cancellation").get("cancelledAt").asString()).isEqualTo("2026-02-10T12:00:00Z");
        assertThat(api.get("/transactions?entityId=" + alpha.entityId() + "&state=CANCELLED")
                        .body()
                        .get("items")
                        .size())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "console, anna, anna",
        "scenario-loader, service-account-scenario-loader, scenario-loader",
    })
    void who_cancelled_is_the_person_or_else_the_client(String client, String user, String expected) {
        Setup alpha = recorded(1);
        String path = "/transactions/" + alpha.transactionId("d-1");
        String token = TokenIssuer.operators()
                .bearer(Map.of("scope", "deliveries:write", "azp", client, "preferred_username", user));

        api.send("POST", path + "/cancellation", token, null, Map.of("cause", "OPERATOR_REFUND"));

        assertThat(api.get(path).body().get("cancellation").get("by").asString())
                .isEqualTo(expected);
    }

    private Setup recorded(int count) {
        Setup setup = given.assignmentAt("25.00");
        api.post("/deliveries", Map.of("entityId", setup.entityId(), "deliveries", deliveries(setup, "d-", count)));
        return setup;
    }

    private Answer bulk(Setup setup, List<Map<String, Object>> rows) {
        return api.post("/cancellations", Map.of("entityId", setup.entityId(), "cancellations", rows));
    }

    private static Map<String, Object> row(String deliveryId, Map<String, ?> said) {
        Map<String, Object> row = new HashMap<>(Map.of(
                "deliveryId", deliveryId,
                "cause", "AUTOMATION_REVOKED",
                "cancelledAt", "2026-02-01T10:00:00+01:00"));
        row.putAll(said);
        return row;
    }

    private static List<String> outcomes(Answer answer) {
        List<String> outcomes = new ArrayList<>();
        for (JsonNode row : answer.body().get("results")) {
            String outcome = row.get("outcome").asString();
            outcomes.add(
                    outcome.equals("rejected")
                            ? row.get("errors").get(0).get("code").asString()
                            : outcome);
        }
        return outcomes;
    }

    private static List<Long> cancelledFacts(Setup setup) {
        return Topics.about(setup.partnerId()).stream()
                .filter(record -> record.type().equals("TransactionCancelled"))
                .map(Topics.Published::sequence)
                .toList();
    }
}
