package io.leadledger.delivery.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.leadledger.delivery.testing.Api;
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
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R-020")
class ProfilesAndPricesTest extends RealServers {

    @Test
    void a_profile_is_defined_read_and_published() {
        String entityId = given.entity();

        Answer created = api.post("/profiles", profile(entityId, "25.00", Map.of()));

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.version()).isEqualTo(1);
        assertThat(created.headers()).containsEntry("ETag", "\"1\"");
        assertThat(created.body().get("eventIds").size()).isEqualTo(2);
        Answer read = api.get("/profiles/" + created.text("profileId"));
        assertThat(read.headers()).containsEntry("ETag", "\"1\"");
        assertThat(read.text("name")).isEqualTo("premium");
        assertThat(read.body().get("basePrice").toString()).isEqualTo("{\"amount\":\"25.00\",\"currency\":\"EUR\"}");
        assertThat(api.get("/profiles?entityId=" + entityId + "&externalId=premium")
                        .body()
                        .get("items")
                        .size())
                .isEqualTo(1);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(Topics.about(created.text("profileId")))
                        .extracting(record -> record.sequence() + " " + record.type())
                        .containsExactly("0 ProfileDefined", "1 BasePriceSet"));
    }

    @Test
    void a_key_is_used_once_in_its_entity() {
        String entityId = given.entity();
        api.post("/profiles", profile(entityId, "25.00", Map.of()));

        Answer again = api.post("/profiles", profile(entityId, "25.00", Map.of()));

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("external-id-taken");
        assertThat(api.post("/profiles", profile(given.entity(), "25.00", Map.of()))
                        .status())
                .isEqualTo(201);
    }

    @Test
    @Tag("R-021")
    void an_assignment_key_is_used_once_in_its_entity() {
        Setup alpha = given.assignmentAt("25.00");
        Map<String, Object> same =
                Map.of("externalId", alpha.assignment(), "partnerId", alpha.partnerId(), "priority", 1);
        Map<String, Object> other = Map.of("externalId", "other", "partnerId", alpha.partnerId(), "priority", 1);

        assertThat(api.post("/profiles/" + alpha.profileId() + "/assignments", same)
                        .code())
                .isEqualTo("external-id-taken");
        assertThat(api.post("/profiles/" + alpha.profileId() + "/assignments", other)
                        .status())
                .isEqualTo(201);
        assertThat(api.get("/profiles/" + alpha.profileId() + "/assignments")
                        .body()
                        .get("items")
                        .size())
                .isEqualTo(2);
    }

    @Test
    void the_same_request_with_the_same_idempotency_key_gets_the_first_answer() {
        Map<String, Object> body = profile(given.entity(), "25.00", Map.of());
        String key = EventIds.next();

        Answer first = api.postOnce("/profiles", key, body);
        Answer again = api.postOnce("/profiles", key, body);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
    }

    @Test
    void ids_of_other_services_may_still_be_on_their_way() {
        Answer noEntity = api.post("/profiles", profile(EventIds.next(), "25.00", Map.of()));
        Setup alpha = given.assignmentAt("25.00");
        Answer noPartner = api.post(
                "/profiles/" + alpha.profileId() + "/assignments",
                Map.of("externalId", "x", "partnerId", EventIds.next(), "priority", 1));

        for (Answer answer : List.of(noEntity, noPartner)) {
            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.code()).isEqualTo("not-arrived-yet");
            assertThat(answer.headers()).containsEntry("Retry-After", "1");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "25.00, EUR, FIRST_MATCH, 201, ",
        "25.00, USD, FIRST_MATCH, 422, wrong-currency basePrice",
        "25.001, EUR, FIRST_MATCH, 422, too-many-decimals basePrice",
        "1.000, EUR, FIRST_MATCH, 422, too-many-decimals basePrice",
        "12.500, EUR, FIRST_MATCH, 422, too-many-decimals basePrice",
        "-1.00, EUR, FIRST_MATCH, 422, negative-price basePrice",
        "25.00, EUR, DICE, 422, unknown-value routingStrategy",
        "25.00, EUR, , 422, missing routingStrategy",
    })
    void a_profile_has_a_price_in_the_entitys_currency_and_a_strategy(
            String amount, String currency, String strategy, int status, String error) {
        Map<String, Object> body = profile(given.entity(), amount, Map.of());
        body.put("basePrice", Map.of("amount", amount, "currency", currency));
        body.put("routingStrategy", strategy);

        Answer answer = api.post("/profiles", body);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(status == 201 ? null : answer.code() + " " + answer.field()).isEqualTo(error);
    }

    @Test
    void an_update_needs_the_version_that_was_seen_and_an_equal_state_makes_no_fact() {
        String entityId = given.entity();
        String path = "/profiles/"
                + api.post("/profiles", profile(entityId, "25.00", Map.of())).text("profileId");
        Map<String, Object> same = profile(entityId, "25.00", Map.of());
        Map<String, Object> dearer = profile(entityId, "26.00", Map.of("name", "Gold"));

        assertThat(api.send("PUT", path, Api.DELIVERIES, null, same).status()).isEqualTo(428);
        assertThat(api.put(path, 0, same).status()).isEqualTo(412);
        assertThat(api.put(path, 1, same).body().get("eventIds").size()).isZero();
        assertThat(api.put(path, 1, dearer).version()).isEqualTo(3);
        assertThat(api.put(path, 1, dearer).code()).isEqualTo("stale-version");
        assertThat(api.get(path).text("name")).isEqualTo("Gold");
        assertThat(api.put(path, 3, profile(EventIds.next(), "26.00", Map.of())).code())
                .isEqualTo("cannot-change");
    }

    @Test
    void of_many_updates_from_one_version_one_wins() throws Exception {
        Setup alpha = given.assignmentAt("25.00");
        String path = "/assignments/" + alpha.assignmentId();
        List<Callable<Answer>> calls = new ArrayList<>();
        for (int i = 1; i <= 8; i++) {
            int priority = i + 1;
            calls.add(() -> api.put(path, 0, Map.of("priority", priority)));
        }

        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService callers = Executors.newFixedThreadPool(8)) {
            for (Future<Answer> answer : callers.invokeAll(calls)) {
                statuses.add(answer.get().status());
            }
        }

        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 412);
        assertThat(api.get(path).version()).isEqualTo(1);
    }

    @Test
    @Tag("R-023")
    void ladders_not_listed_stay_and_are_read_back() {
        Setup golf = given.assignmentAt("25.00");
        String path = "/assignments/" + golf.assignmentId() + "/prices";

        api.put(path, 0, Map.of("ladders", List.of(ladder(null, "15.00"), ladder("2026-01-16", "18.00"))));
        Answer changed = api.put(path, 2, Map.of("ladders", List.of(ladder("2026-01-16", "19.00"))));
        Answer same =
                api.put(path, 3, Map.of("ladders", List.of(ladder(null, "15.00"), ladder("2026-01-16", "19.00"))));

        assertThat(changed.version()).isEqualTo(3);
        assertThat(same.body().get("eventIds").size()).isZero();
        assertThat(api.get(path).version()).isEqualTo(3);
        assertThat(api.get(path).body().get("ladders").findValuesAsString("amount"))
                .containsExactly("15.00", "19.00");
        assertThat(api.put(path, 3, Map.of("ladders", List.of(ladder("2026-01-16", "-1.00"))))
                        .field())
                .isEqualTo("ladders[0].tiers[0].price");
        assertThat(api.put("/assignments/" + golf.profileId() + "/prices", 1, Map.of("ladders", List.of()))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_whole_number_is_not_read_out_of_a_broken_one() {
        Setup golf = given.assignmentAt("25.00");
        Map<String, Object> step = Map.of("fromLead", 1.5, "price", Map.of("amount", "15.00", "currency", "EUR"));

        assertThat(api.put("/assignments/" + golf.assignmentId(), 0, Map.of("priority", 2.5))
                        .field())
                .isEqualTo("priority");
        assertThat(api.put(
                                "/assignments/" + golf.assignmentId() + "/prices",
                                0,
                                Map.of("ladders", List.of(Map.of("tiers", List.of(step)))))
                        .field())
                .isEqualTo("ladders[0].tiers[0].fromLead");
    }

    private static Map<String, Object> profile(String entityId, String basePrice, Map<String, ?> said) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "entityId",
                entityId,
                "externalId",
                "premium",
                "routingStrategy",
                "FIRST_MATCH",
                "basePrice",
                Map.of("amount", basePrice, "currency", "EUR")));
        body.putAll(said);
        return body;
    }

    private static Map<String, Object> ladder(String validFrom, String amount) {
        Map<String, Object> ladder = new HashMap<>();
        ladder.put("validFrom", validFrom);
        ladder.put("tiers", List.of(Map.of("fromLead", 1, "price", Map.of("amount", amount, "currency", "EUR"))));
        return ladder;
    }
}
