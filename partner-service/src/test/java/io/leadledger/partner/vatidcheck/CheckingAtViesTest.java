package io.leadledger.partner.vatidcheck;

import static io.leadledger.partner.vies.ViesStub.http;
import static io.leadledger.partner.vies.ViesStub.json;
import static io.leadledger.partner.vies.ViesStub.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.leadledger.chassis.testing.TokenIssuer;
import io.leadledger.event.EventIds;
import io.leadledger.event.EventJson;
import io.leadledger.partner.Api;
import io.leadledger.partner.Api.Answer;
import io.leadledger.partner.Bodies;
import io.leadledger.partner.Published;
import io.leadledger.partner.ServedPortal;
import io.leadledger.partner.vies.ViesStub.Behaviour;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** VIES asked for the VAT IDs of partners and sellers, by people and after they were saved. */
@Tag("R-015")
class CheckingAtViesTest extends ServedPortal {

    /** After that the service does not ask again by itself. */
    private static final Behaviour REFUSES = (_, wire) ->
            wire.send(json("{\"actionSucceed\": false, \"errorWrappers\": [{\"error\": \"INVALID_INPUT\"}]}"));

    private static final Behaviour IS_DOWN = (_, wire) ->
            wire.send(json("{\"actionSucceed\": false, \"errorWrappers\": [{\"error\": \"MS_UNAVAILABLE\"}]}"));

    private static final String SELLER = """
            {"legalName": "Nordlicht Leads GmbH", "vatId": "%s",
             "address": {"street": "Speicherkai 14", "postcode": "20457", "city": "Hamburg", "country": "DE"}}
            """;

    @Test
    void a_yes_is_evidence_with_its_number_in_fact_row_and_answer_and_says_who_asked() {
        String vatId = GivenVatIds.next();
        String path = partnerWith(vatId);
        String entityId = entityWith("DE136695976");
        VIES.on(vatId, says(true));
        Instant before = Instant.now();

        Answer made =
                api().inRole("member").post(path + "/vat-id-checks", "{\"entityId\": \"%s\"}".formatted(entityId));

        assertThat(made.status()).as(made.response().body()).isEqualTo(200);
        assertThat(made.text("outcome")).isEqualTo("CONFIRMED");
        assertThat(made.text("consultationNumber")).isEqualTo("WAPIAAAAZ8Cq1x2b");
        assertThat(made.text("requesterVatId")).isEqualTo("DE136695976");
        assertThat(made.text("askedBy")).isEqualTo("member");
        JsonNode check = api().get(path).body().path("vatIdCheck");
        assertThat(check.path("status").asString()).isEqualTo("CONFIRMED");
        assertThat(check.path("source").asString()).isEqualTo("vies");
        assertThat(Instant.parse(check.path("checkedAt").asString())).isBetween(before, Instant.now());
        assertThat(check.path("consultation")).hasToString("""
                {"number":"WAPIAAAAZ8Cq1x2b","requesterVatId":"DE136695976","name":"NV ALPHA SOLAR",\
                "address":"Stationsstraat 1, 9000 Gent"}""");
        Answer checks = api().get(path + "/vat-id-checks");
        assertThat(checks.body().path("available").asBoolean()).isTrue();
        assertThat(checks.body().path("evidence")).isEqualTo(check);
        assertThat(told(checks)).startsWith("CONFIRMED - member");
        String id = path.substring("/partners/".length());
        await().until(() -> evidenceOnTopic(id).contains("CONFIRMED vies WAPIAAAAZ8Cq1x2b"));
        Answer activity = api().get(path + "/activity");
        assertThat(activity.body().at("/items/0/type").asString()).isEqualTo("VatIdChecked");
        assertThat(activity.body().at("/items/0/by").asString()).isEqualTo("member");
    }

    @Test
    void silence_changes_nothing_is_told_and_takes_the_place_of_no_answer() {
        String vatId = GivenVatIds.next();
        String path = partnerWith(vatId);
        VIES.on(vatId, IS_DOWN);
        long version = api().get(path).version();

        Answer silent = api().post(path + "/vat-id-checks", "{}");

        assertThat(silent.status()).isEqualTo(200);
        assertThat(silent.text("outcome")).isEqualTo("SILENT");
        assertThat(silent.text("silence")).isEqualTo("MEMBER_STATE_UNAVAILABLE");
        assertThat(status(path)).isEqualTo("WELL_FORMED");
        assertThat(api().get(path).version()).isEqualTo(version);
        VIES.on(vatId, says(true));
        api().post(path + "/vat-id-checks", "{}");
        JsonNode confirmed = api().get(path).body().path("vatIdCheck");
        VIES.on(vatId, (_, wire) -> wire.send(http("200 OK", "text/html", "<html>no</html>")));

        api().post(path + "/vat-id-checks", "{}");

        assertThat(api().get(path).body().path("vatIdCheck")).isEqualTo(confirmed);
        assertThat(confirmed.path("status").asString()).isEqualTo("CONFIRMED");
        assertThat(told(api().get(path + "/vat-id-checks")))
                .startsWith(
                        "SILENT UNREADABLE test-client",
                        "CONFIRMED - test-client",
                        "SILENT MEMBER_STATE_UNAVAILABLE test-client");
    }

    @Test
    void a_no_takes_the_place_of_a_yes_and_a_new_number_loses_both() {
        String vatId = GivenVatIds.next();
        String path = partnerWith(vatId);
        VIES.on(vatId, says(true));
        api().post(path + "/vat-id-checks", "{}");
        assertThat(status(path)).isEqualTo("CONFIRMED");
        VIES.on(vatId, says(false));

        api().post(path + "/vat-id-checks", "{}");

        assertThat(status(path)).isEqualTo("REFUTED");
        save(path, "\"taxNumber\": \"12/345\",", vatId);
        assertThat(status(path)).isEqualTo("REFUTED");
        String other = GivenVatIds.next();
        VIES.on(other, REFUSES);
        save(path, "", other);
        assertThat(status(path)).isEqualTo("WELL_FORMED");
        VIES.on(vatId, REFUSES);
        save(path, "", vatId);
        assertThat(status(path)).isEqualTo("WELL_FORMED");
    }

    @Test
    void an_answer_to_a_number_that_was_changed_meanwhile_is_not_kept() {
        String vatId = GivenVatIds.next();
        String path = partnerWith(vatId);
        String other = GivenVatIds.next();
        VIES.on(other, REFUSES);
        VIES.on(vatId, (question, wire) -> {
            save(path, "", other);
            says(true).answer(question, wire);
        });

        Answer late = api().post(path + "/vat-id-checks", "{}");

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.errors()).containsExactly("- changed-meanwhile");
        assertThat(status(path)).isEqualTo("WELL_FORMED");
        assertThat(told(api().get(path + "/vat-id-checks"))).noneMatch(one -> one.startsWith("CONFIRMED"));
    }

    @Test
    void once_a_number_is_saved_vies_is_asked_until_it_answers() {
        String vatId = GivenVatIds.next();
        VIES.on(
                vatId,
                (question, wire) -> (VIES.asked(vatId).size() < 3 ? IS_DOWN : says(true)).answer(question, wire));

        String path = register(vatId);

        await().atMost(Duration.ofSeconds(30)).until(() -> status(path).equals("CONFIRMED"));
        assertThat(told(api().get(path + "/vat-id-checks")))
                .containsExactly(
                        "CONFIRMED - system",
                        "SILENT MEMBER_STATE_UNAVAILABLE system",
                        "SILENT MEMBER_STATE_UNAVAILABLE system");
    }

    @Test
    void after_so_many_tries_it_is_left_to_people() {
        String vatId = GivenVatIds.next();
        VIES.on(vatId, IS_DOWN);

        String path = register(vatId);

        await().atMost(Duration.ofSeconds(30)).until(() -> openErrands(path) == 0);
        assertThat(VIES.asked(vatId)).hasSize(3);
        assertThat(status(path)).isEqualTo("WELL_FORMED");
        assertThat(api().get(path + "/vat-id-checks").body().path("available").asBoolean())
                .isTrue();
    }

    @Test
    void cut_off_between_answer_and_record_it_is_asked_again_and_kept_once() {
        String vatId = GivenVatIds.next();
        VIES.on(vatId, says(true));
        crash.at("vies.after-answer");

        String path = register(vatId);

        await().atMost(Duration.ofSeconds(30)).until(() -> status(path).equals("CONFIRMED"));
        await().until(() -> openErrands(path) == 0);
        assertThat(VIES.asked(vatId)).hasSize(2);
        assertThat(told(api().get(path + "/vat-id-checks"))).containsExactly("CONFIRMED - system");
    }

    @Test
    void what_cannot_be_a_number_of_the_eu_is_asked_nowhere() {
        String malformed = register("BE0428759498");
        String swiss = register("CHE123456788", "CH");
        String none = "/partners/" + partner("Nobody").partnerId();

        for (String path : List.of(malformed, swiss, none)) {
            assertThat(api().post(path + "/vat-id-checks", "{}").errors()).containsExactly("- no-vat-id-to-check");
            assertThat(api().get(path + "/vat-id-checks")
                            .body()
                            .path("available")
                            .asBoolean())
                    .isFalse();
            assertThat(openErrands(path)).isZero();
        }
        assertThat(VIES.asked("BE0428759498")).isEmpty();
        assertThat(VIES.asked("CHE123456788")).isEmpty();
        assertThat(api().get("/partners/" + EventIds.next() + "/vat-id-checks").status())
                .isEqualTo(404);
    }

    @Test
    void a_seller_is_asked_for_in_its_own_name_once_it_is_saved_and_by_people() {
        String vatId = "DE284177305";
        VIES.on(vatId, says(true));
        String entityId = entityWith(vatId);
        String path = "/entities/" + entityId + "/vat-id-checks";
        await().atMost(Duration.ofSeconds(30)).until(() -> told(api().get(path)).equals(List.of("CONFIRMED - system")));
        VIES.on(vatId, says(false));

        Answer made = api().inRole("admin").post(path, "");

        assertThat(made.text("outcome")).isEqualTo("REFUTED");
        assertThat(made.text("requesterVatId")).isEqualTo(vatId);
        JsonNode evidence = api().get(path).body().path("evidence");
        assertThat(evidence.path("status").asString()).isEqualTo("REFUTED");
        await().until(() -> evidenceOnTopic(entityId)
                .equals(List.of("CONFIRMED vies WAPIAAAAZ8Cq1x2b", "REFUTED vies WAPIAAAAZ8Cq1x2b")));
        seller(entityId, "DE312905867");
        assertThat(api().get(path).body().path("evidence").isMissingNode()
                        || api().get(path).body().path("evidence").isNull())
                .isTrue();
        assertThat(api().inRole("member").post(path, "").status()).isEqualTo(403);
    }

    @Test
    void where_nobody_says_who_asks_it_is_the_seller_the_partner_is_assigned_to_and_else_any() {
        String vatId = GivenVatIds.next();
        String path = partnerWith(vatId);
        entityWith("DE136695976");
        String assigned = entityWith("DE312905867");
        VIES.on(vatId, says(true));
        assertThat(api().post(path + "/vat-id-checks", "{}").text("requesterVatId"))
                .isNotEmpty();
        jdbc.sql("insert into partner_in_entity (entity_id, partner_id) values (?, ?)")
                .params(assigned, path.substring("/partners/".length()))
                .update();

        assertThat(api().post(path + "/vat-id-checks", "{}").text("requesterVatId"))
                .isEqualTo("DE312905867");
    }

    @Test
    void who_sees_neither_the_partner_nor_the_entity_asks_for_nothing() {
        String vatId = GivenVatIds.next();
        String path = partnerWith(vatId);
        String entityId = entityWith("DE136695976");
        Api limited = api().with(
                        "Authorization",
                        TokenIssuer.operators()
                                .bearer(Map.of("scope", "partners:read partners:write", "entities", List.of("other"))));

        Answer refused = limited.post(path + "/vat-id-checks", "{\"entityId\": \"%s\"}".formatted(entityId));
        Answer unknown = api().post(path + "/vat-id-checks", "{\"entityId\": \"%s\"}".formatted(EventIds.next()));

        assertThat(refused.status()).isEqualTo(404);
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(api().post(path + "/vat-id-checks", "{\"entityId\": \"a\\u0000b\"}")
                        .errors())
                .containsExactly("entityId control-character");
        assertThat(VIES.asked(vatId)).hasSize(1);
    }

    /** One that VIES was asked for after it was saved, and will not be by itself any more. */
    private String partnerWith(String vatId) {
        VIES.on(vatId, REFUSES);
        String path = register(vatId);
        await().atMost(Duration.ofSeconds(30)).until(() -> openErrands(path) == 0);
        return path;
    }

    private String register(String vatId) {
        return register(vatId, "BE");
    }

    private String register(String vatId, String country) {
        Answer made =
                api().post("/partners", """
                {"externalId": "%s", "details": {"displayName": "Alpha Solar"},
                 "billing": {"vatId": "%s", "billingAddress": {"country": "%s"}}}
                """.formatted("k" + EventIds.next().substring(24), vatId, country));
        return "/partners/" + made.text("partnerId");
    }

    private void save(String path, String more, String vatId) {
        Answer saved = api().seen(api().get(path).version()).put(path + "/billing-details", """
                {%s "vatId": "%s", "billingAddress": {"country": "BE"}}
                """.formatted(more, vatId));
        assertThat(saved.status()).as(saved.response().body()).isEqualTo(200);
    }

    private String entityWith(String vatId) {
        String entityId = api().post(
                        "/entities", Bodies.entity("e" + EventIds.next().substring(24)))
                .text("entityId");
        seller(entityId, vatId);
        return entityId;
    }

    private void seller(String entityId, String vatId) {
        String path = "/entities/" + entityId;
        Answer saved = api().seen(api().get(path).version()).put(path + "/seller-profile", SELLER.formatted(vatId));
        assertThat(saved.status()).as(saved.response().body()).isEqualTo(200);
    }

    private String status(String path) {
        return api().get(path).body().path("vatIdCheck").path("status").asString("");
    }

    private long openErrands(String path) {
        return jdbc.sql("select count(*) from errand where task_instance like ?")
                .param("%" + path.substring(path.lastIndexOf('/')) + "/%")
                .query(Long.class)
                .single();
    }

    private static List<String> told(Answer checks) {
        return StreamSupport.stream(checks.body().path("inquiries").spliterator(), false)
                .map(one -> one.path("outcome").asString()
                        + ' '
                        + one.path("silence").asString("-")
                        + ' '
                        + one.path("askedBy").asString())
                .toList();
    }

    private static List<String> evidenceOnTopic(String id) {
        return Published.withKey(id).stream()
                .filter(fact -> Published.name(fact).endsWith("VatIdChecked"))
                .map(fact -> EventJson.mapper().readTree(fact.value()))
                .filter(fact -> fact.has("consultation"))
                .map(fact -> fact.path("status").asString()
                        + ' '
                        + fact.path("source").asString()
                        + ' '
                        + fact.at("/consultation/number").asString())
                .toList();
    }
}
