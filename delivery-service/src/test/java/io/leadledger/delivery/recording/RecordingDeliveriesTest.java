package io.leadledger.delivery.recording;

import static io.leadledger.delivery.testing.Given.deliveries;
import static io.leadledger.delivery.testing.Given.delivery;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.leadledger.delivery.testing.Api.Answer;
import io.leadledger.delivery.testing.Given.Setup;
import io.leadledger.delivery.testing.RealServers;
import io.leadledger.delivery.testing.Topics;
import io.leadledger.delivery.testing.Topics.Published;
import io.leadledger.event.EventIds;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@Tag("R-033")
class RecordingDeliveriesTest extends RealServers {

    @Test
    @Tag("R-031")
    void each_delivery_is_recorded_once_at_its_price_however_often_it_is_reported() {
        Setup alpha = given.assignmentAt("25.00");
        List<Map<String, Object>> rows = deliveries(alpha, "d-", 40);

        Answer first = bulk(alpha, rows);
        Answer again = bulk(alpha, rows);

        assertThat(first.status()).isEqualTo(200);
        assertThat(counts(first)).isEqualTo("40 recorded, 0 duplicates, 0 rejected");
        assertThat(counts(again)).isEqualTo("0 recorded, 40 duplicates, 0 rejected");
        JsonNode row = again.body().get("results").get(0);
        assertThat(row.get("transactionId").asString()).isEqualTo(alpha.transactionId("d-1"));
        assertThat(row.get("eventIds").size()).isZero();
        assertThat(prices(alpha)).containsOnly("2500 EUR BASE").hasSize(40);
    }

    @Test
    void both_facts_of_a_delivery_are_published_in_order_under_the_partners_key() {
        Setup alpha = given.assignmentAt("25.00");

        JsonNode eventIds = bulk(
                        alpha, List.of(delivery(alpha, "d-1", Map.of("fields", Map.of("email", "a@b.example")))))
                .body()
                .get("results")
                .get(0)
                .get("eventIds");

        await().atMost(Duration.ofSeconds(20)).until(() -> ofDeliveries(alpha).size() == 2);
        assertThat(ofDeliveries(alpha))
                .extracting(record -> record.sequence() + " " + record.type())
                .containsExactly("0 DeliverySucceeded", "1 TransactionRecorded");
        assertThat(ofDeliveries(alpha))
                .extracting(Published::id)
                .containsExactly(eventIds.get(0).asString(), eventIds.get(1).asString());
        assertThat(ofDeliveries(alpha)).extracting(Published::subject).containsOnly(alpha.transactionId("d-1"));
    }

    @Test
    void one_bad_row_fails_no_other_and_each_is_answered_in_its_place() {
        Setup alpha = given.assignmentAt("25.00");

        Answer answer = bulk(
                alpha,
                List.of(
                        delivery(alpha, "d-1"),
                        delivery(alpha, "d-2", Map.of("leadId", "anna@example.org")),
                        delivery(alpha, "d-1"),
                        delivery(alpha, "d-1", Map.of("leadId", "another")),
                        delivery(alpha, "d-3", Map.of("assignment", "nobody")),
                        delivery(alpha, "d-4", Map.of("fields", Map.of("shoe", "43"))),
                        delivery(alpha, "d-2")));

        assertThat(outcomes(answer))
                .containsExactly(
                        "recorded",
                        "lead-id-with-at-sign",
                        "duplicate",
                        "delivery-id-reused",
                        "unknown-assignment",
                        "unknown-field",
                        "recorded");
        assertThat(prices(alpha)).hasSize(2);
    }

    @Test
    void an_id_used_for_another_delivery_is_refused_and_never_silently_unbilled() {
        Setup alpha = given.assignmentAt("25.00");
        bulk(alpha, List.of(delivery(alpha, "1")));

        Answer january = bulk(alpha, List.of(delivery(alpha, "1")));
        Answer february =
                bulk(alpha, List.of(delivery(alpha, "1", Map.of("deliveredAt", "2026-02-01T10:00:00+01:00"))));
        Answer test = bulk(alpha, List.of(delivery(alpha, "1", Map.of("test", true))));

        assertThat(outcomes(january)).containsExactly("duplicate");
        assertThat(outcomes(february)).containsExactly("delivery-id-reused");
        assertThat(outcomes(test)).containsExactly("delivery-id-reused");
    }

    @Test
    @Tag("R-023")
    void graduated_prices_count_within_a_month_in_the_order_of_the_file() {
        Setup kilo = given.assignmentAt(given.entity("USD", "America/New_York"), "USD", "20.00");
        api.put("/assignments/" + kilo.assignmentId() + "/prices", 0, ladders(101, 501));

        bulk(kilo, deliveries(kilo, "a-", 300));
        bulk(kilo, deliveries(kilo, "b-", 320));
        bulk(kilo, List.of(delivery(kilo, "feb", Map.of("deliveredAt", "2026-02-01T00:00:00"))));

        List<String> january = prices(kilo).subList(0, 621);
        assertThat(january).filteredOn("1500 USD TIER"::equals).hasSize(100 + 1);
        assertThat(january).filteredOn("1200 USD TIER"::equals).hasSize(400);
        assertThat(january).filteredOn("950 USD TIER"::equals).hasSize(120);
        assertThat(sum(kilo, "2026-01-01")).isEqualTo(744_000);
        assertThat(sum(kilo, "2026-02-01")).isEqualTo(1_500);
    }

    @Test
    @Tag("R-036")
    void a_test_lead_is_a_delivery_without_transaction_and_takes_no_position() {
        Setup alpha = given.assignmentAt("25.00");

        Answer answer = bulk(alpha, List.of(delivery(alpha, "t-1", Map.of("test", true)), delivery(alpha, "d-1")));

        assertThat(outcomes(answer)).containsExactly("recorded", "recorded");
        assertThat(answer.body().get("results").get(0).get("transactionId").isNull())
                .isTrue();
        assertThat(answer.body().get("results").get(0).get("eventIds").size()).isEqualTo(1);
        assertThat(positions(alpha)).containsExactly(1);
        await().atMost(Duration.ofSeconds(20)).until(() -> ofDeliveries(alpha).size() == 3);
    }

    @Test
    @Tag("R-024")
    void a_price_change_affects_later_recordings_only() {
        Setup golf = given.assignmentAt("15.00");
        bulk(golf, deliveries(golf, "before-", 5));

        api.put("/assignments/" + golf.assignmentId() + "/prices", 0, flat("18.00"));
        bulk(golf, deliveries(golf, "after-", 5));
        bulk(golf, deliveries(golf, "before-", 5));

        assertThat(prices(golf)).filteredOn("1500 EUR BASE"::equals).hasSize(5);
        assertThat(prices(golf)).filteredOn("1800 EUR OVERRIDE"::equals).hasSize(5);
    }

    @Test
    void one_delivery_alone_is_answered_by_status() {
        Setup alpha = given.assignmentAt("25.00");

        assertThat(one(alpha, delivery(alpha, "d-1")).status()).isEqualTo(201);
        assertThat(one(alpha, delivery(alpha, "d-1")).status()).isEqualTo(200);
        assertThat(one(alpha, delivery(alpha, "d-1", Map.of("leadId", "other"))))
                .satisfies(answer -> {
                    assertThat(answer.status()).isEqualTo(409);
                    assertThat(answer.code()).isEqualTo("delivery-id-reused");
                });
        assertThat(one(alpha, delivery(alpha, "d-2", Map.of("deliveredAt", "soon"))))
                .satisfies(answer -> {
                    assertThat(answer.status()).isEqualTo(422);
                    assertThat(answer.code()).isEqualTo("bad-time");
                    assertThat(answer.field()).isEqualTo("deliveredAt");
                });
    }

    @Test
    @Tag("R-013")
    void a_partner_that_was_deactivated_keeps_what_it_received_before_whenever_that_is_recorded() {
        Setup alpha = given.assignmentAt("25.00");
        bulk(alpha, List.of(delivery(alpha, "d-0", at("2026-01-21T00:00:00Z"))));

        given.deactivated(alpha.partnerId(), 7, Instant.parse("2026-01-20T12:00:00Z"));

        assertThat(outcomes(bulk(
                        alpha,
                        List.of(
                                delivery(alpha, "d-0", at("2026-01-21T00:00:00Z")),
                                delivery(alpha, "d-1", at("2026-01-20T11:59:59Z")),
                                delivery(alpha, "d-2", at("2026-01-20T12:00:00Z")),
                                delivery(alpha, "d-3", at("2026-01-21T00:00:00Z"))))))
                .containsExactly("duplicate", "recorded", "partner-inactive", "partner-inactive");
    }

    @Test
    @Tag("R-013")
    void a_partner_that_was_activated_again_has_a_gap_whatever_the_order_in_which_that_arrives() {
        Setup alpha = given.assignmentAt("25.00");

        given.activated(alpha.partnerId(), 9, Instant.parse("2026-01-22T00:00:00Z"));
        given.deactivated(alpha.partnerId(), 8, Instant.parse("2026-01-20T00:00:00Z"));

        assertThat(outcomes(bulk(
                        alpha,
                        List.of(
                                delivery(alpha, "d-1", at("2026-01-19T23:59:59Z")),
                                delivery(alpha, "d-2", at("2026-01-21T00:00:00Z")),
                                delivery(alpha, "d-3", at("2026-01-22T00:00:00Z"))))))
                .containsExactly("recorded", "partner-inactive", "recorded");
    }

    private static Map<String, String> at(String deliveredAt) {
        return Map.of("deliveredAt", deliveredAt);
    }

    @Test
    void an_entity_that_has_not_arrived_yet_is_worth_another_try() {
        Answer answer = api.post(
                "/deliveries", Map.of("entityId", EventIds.next(), "deliveries", List.of(Map.of("deliveryId", "d-1"))));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("not-arrived-yet");
        assertThat(answer.headers()).containsEntry("Retry-After", "1").containsKey("X-Request-Id");
    }

    @Test
    void a_call_has_at_most_5000_rows() {
        Setup alpha = given.assignmentAt("25.00");

        assertThat(bulk(alpha, deliveries(alpha, "d-", 5_001)).code()).isEqualTo("too-many");
        assertThat(prices(alpha)).isEmpty();
        assertThat(counts(bulk(alpha, deliveries(alpha, "d-", 5_000)))).startsWith("5000 recorded");
    }

    @Test
    void transactions_are_listed_the_latest_first_and_page_by_page() {
        Setup alpha = given.assignmentAt("25.00");
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int day = 1; day <= 5; day++) {
            rows.add(delivery(alpha, "d-" + day, Map.of("deliveredAt", "2026-01-0" + day)));
        }
        bulk(alpha, rows);
        String list = "/transactions?entityId=" + alpha.entityId() + "&from=2026-01-02&to=2026-01-05&limit=2";

        Answer first = api.get(list);
        Answer second = api.get(list + "&cursor=" + first.text("nextCursor"));

        assertThat(first.body().get("items").findValuesAsString("deliveryId")).containsExactly("d-4", "d-3");
        assertThat(second.body().get("items").findValuesAsString("deliveryId")).containsExactly("d-2");
        assertThat(second.body().get("nextCursor").isNull()).isTrue();
        assertThat(first.body().get("approximateTotal").asInt()).isEqualTo(3);
        assertThat(api.get(list + "&state=CANCELLED").body().get("items").size())
                .isZero();
        assertThat(api.get("/transactions?partnerId=" + EventIds.next())
                        .body()
                        .get("items")
                        .size())
                .isZero();
    }

    private Answer bulk(Setup setup, List<Map<String, Object>> rows) {
        return api.post("/deliveries", Map.of("entityId", setup.entityId(), "deliveries", rows));
    }

    private Answer one(Setup setup, Map<String, Object> row) {
        return api.post("/deliveries", Map.of("entityId", setup.entityId(), "delivery", row));
    }

    private static Map<String, Object> ladders(int second, int third) {
        return Map.of(
                "ladders",
                List.of(Map.of(
                        "tiers",
                        List.of(step(1, "15.00", "USD"), step(second, "12.00", "USD"), step(third, "9.50", "USD")))));
    }

    private static Map<String, Object> flat(String amount) {
        return Map.of("ladders", List.of(Map.of("tiers", List.of(step(1, amount, "EUR")))));
    }

    private static Map<String, Object> step(int fromLead, String amount, String currency) {
        return Map.of("fromLead", fromLead, "price", Map.of("amount", amount, "currency", currency));
    }

    private static String counts(Answer answer) {
        return "%s recorded, %s duplicates, %s rejected"
                .formatted(
                        answer.body().get("recorded"),
                        answer.body().get("duplicates"),
                        answer.body().get("rejected"));
    }

    /** The outcome of each row, or the first code of a rejected one. */
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

    private static List<Published> ofDeliveries(Setup setup) {
        return Topics.about(setup.partnerId()).stream()
                .filter(record -> !record.type().startsWith("Assignment"))
                .toList();
    }

    private List<String> prices(Setup setup) {
        return jdbc.sql("""
                        select price_minor || ' ' || price_currency || ' ' || price_kind from transaction
                        where assignment_id = ?::uuid order by service_date, position
                        """).param(setup.assignmentId()).query(String.class).list();
    }

    private long sum(Setup setup, String month) {
        return jdbc.sql("""
                        select sum(price_minor) from transaction
                        where assignment_id = ?::uuid and date_trunc('month', service_date) = ?::date
                        """)
                .params(setup.assignmentId(), month)
                .query(Long.class)
                .single();
    }

    private List<Integer> positions(Setup setup) {
        return jdbc.sql("select position from transaction where assignment_id = ?::uuid order by position")
                .param(setup.assignmentId())
                .query(Integer.class)
                .list();
    }
}
