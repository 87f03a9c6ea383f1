package io.leadledger.delivery.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.delivery.testing.Api.Answer;
import io.leadledger.delivery.testing.Given;
import io.leadledger.delivery.testing.Given.Setup;
import io.leadledger.delivery.testing.RealServers;
import io.leadledger.event.EventIds;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** It is 10 February: what is set without a date is set today. */
@Tag("R-024")
@Tag("D-11")
class PricesHaveDatesTest extends RealServers {

    private static final String JANUARY = "2026-01-15T12:00:00+01:00";
    private static final String TODAY = "2026-02-10T08:00:00+01:00";

    @Test
    void a_changed_base_price_holds_from_the_day_it_is_set() {
        Setup setup = given.assignmentAt("15.00");
        assertThat(priceOf(setup, JANUARY)).isEqualTo("15.00");

        basePrice(setup, "18.00", null);

        assertThat(priceOf(setup, JANUARY)).isEqualTo("15.00");
        assertThat(priceOf(setup, TODAY)).isEqualTo("18.00");
        assertThat(api.get("/profiles/" + setup.profileId())
                        .body()
                        .at("/basePrice/amount")
                        .asString())
                .isEqualTo("18.00");
    }

    @Test
    void a_base_price_with_a_date_holds_from_that_day() {
        Setup setup = given.assignmentAt("15.00");

        basePrice(setup, "18.00", "2026-01-16");

        assertThat(priceOf(setup, "2026-01-15T23:59:59+01:00")).isEqualTo("15.00");
        assertThat(priceOf(setup, "2026-01-16T00:00:00+01:00")).isEqualTo("18.00");
    }

    @Test
    void a_base_price_to_come_is_told_and_not_in_force_yet() {
        Setup setup = given.assignmentAt("15.00");

        basePrice(setup, "18.00", "2026-03-01");

        Answer profile = api.get("/profiles/" + setup.profileId());
        assertThat(profile.body().at("/basePrice/amount").asString()).isEqualTo("15.00");
        assertThat(profile.body().at("/basePrices/1/validFrom").asString()).isEqualTo("2026-03-01");
        assertThat(priceOf(setup, TODAY)).isEqualTo("15.00");
        assertThat(basePrice(setup, "15.00", null).body().get("eventIds").size())
                .isZero();
    }

    @Test
    void the_first_base_price_holds_since_ever_and_takes_no_date() {
        Answer dated = api.post(
                "/profiles",
                Map.of(
                        "entityId", given.entity(),
                        "externalId", "dated",
                        "routingStrategy", "FIRST_MATCH",
                        "basePrice", Map.of("amount", "1.00", "currency", "EUR"),
                        "basePriceValidFrom", "2026-01-01"));

        assertThat(dated.code() + " " + dated.field()).isEqualTo("bad-value basePriceValidFrom");
        assertThat(priceOf(given.assignmentAt("15.00"), "1999-12-31")).isEqualTo("15.00");
    }

    @Test
    void a_changed_ladder_without_a_date_holds_from_the_day_it_is_set() {
        Setup setup = given.assignmentAt("25.00");
        prices(setup, List.of(ladder(null, "15.00")));
        assertThat(priceOf(setup, JANUARY)).isEqualTo("15.00");

        prices(setup, List.of(ladder(null, "18.00")));

        assertThat(priceOf(setup, JANUARY)).isEqualTo("15.00");
        assertThat(priceOf(setup, TODAY)).isEqualTo("18.00");
        assertThat(prices(setup, List.of(ladder(null, "18.00")))
                        .body()
                        .get("eventIds")
                        .size())
                .isZero();
        prices(setup, List.of(ladder(null, "15.00")));
        assertThat(priceOf(setup, TODAY)).isEqualTo("15.00");
    }

    private Answer basePrice(Setup setup, String amount, @Nullable String validFrom) {
        Map<String, Object> body = new HashMap<>(
                Map.of("routingStrategy", "FIRST_MATCH", "basePrice", Map.of("amount", amount, "currency", "EUR")));
        if (validFrom != null) {
            body.put("basePriceValidFrom", validFrom);
        }
        String path = "/profiles/" + setup.profileId();
        Answer answer = api.put(path, api.get(path).version(), body);
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
        return answer;
    }

    private Answer prices(Setup setup, List<Map<String, Object>> ladders) {
        String path = "/assignments/" + setup.assignmentId() + "/prices";
        Answer answer = api.put(path, api.get(path).version(), Map.of("ladders", ladders));
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
        return answer;
    }

    private static Map<String, Object> ladder(@Nullable String validFrom, String amount) {
        Map<String, Object> ladder = new HashMap<>();
        ladder.put("validFrom", validFrom);
        ladder.put("tiers", List.of(Map.of("fromLead", 1, "price", Map.of("amount", amount, "currency", "EUR"))));
        return ladder;
    }

    private String priceOf(Setup setup, String deliveredAt) {
        Map<String, Object> row = Given.delivery(setup, EventIds.next(), Map.of("deliveredAt", deliveredAt));
        Answer recorded = api.post("/deliveries", Map.of("entityId", setup.entityId(), "delivery", row));
        assertThat(recorded.status()).as("%s", recorded.body()).isEqualTo(201);
        return api.get("/transactions/" + recorded.text("transactionId"))
                .body()
                .at("/price/amount")
                .asString();
    }
}
