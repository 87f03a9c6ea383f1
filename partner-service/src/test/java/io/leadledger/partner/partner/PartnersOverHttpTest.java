package io.leadledger.partner.partner;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.partner.Api.Answer;
import io.leadledger.partner.Bodies;
import io.leadledger.partner.ServedPartners;
import io.leadledger.text.NameOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PartnersOverHttpTest extends ServedPartners {

    @Test
    void a_leitweg_id_with_wrong_check_digits_is_taken_and_warned_of() {
        for (String right : List.of("04011000-12345-03", "991-33333TEST-33", "PO-4711", "2026-05")) {
            assertThat(warnings(right)).as(right).isEmpty();
        }
        assertThat(warnings("04011000-12345-34")).containsExactly("billing.buyerReference leitweg-id-check-digits");
        assertThat(warnings("991-01234-45")).containsExactly("billing.buyerReference leitweg-id-check-digits");
    }

    @Test
    @Tag("R-010")
    void a_name_is_enough_and_a_key_is_made_of_it_numbered_where_it_is_taken() {
        String body = "{\"details\": {\"displayName\": \"Größe & Öl GmbH\"}}";

        Answer first = api().post("/partners", body);
        Answer second = api().post("/partners", body);

        assertThat(key(first)).isEqualTo("grosse-ol-gmbh");
        assertThat(key(second)).isEqualTo("grosse-ol-gmbh-2");
    }

    private String key(Answer registered) {
        assertThat(registered.status()).isEqualTo(201);
        return api().get("/partners/" + registered.text("partnerId")).text("externalId");
    }

    @Test
    void a_list_is_in_the_order_of_names_as_people_read_them() {
        List<String> names = List.of(
                "Strazza",
                "aab-name",
                "Ärger",
                "Arndt",
                "étoile",
                "Zebra",
                "Özal",
                "Straßer",
                "zebra",
                "(o)",
                "Ørsted");
        for (int i = 0; i < names.size(); i++) {
            String body = Bodies.partner("order-" + (char) ('z' - i)).replace("Alpha Solar", names.get(i));
            assertThat(api().post("/partners", body).status()).isEqualTo(201);
        }

        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            Answer page = api().get("/partners?q=order-&limit=3" + cursor);
            page.body()
                    .path("items")
                    .forEach(item -> seen.add(item.at("/details/displayName").asString()));
            JsonNode next = page.body().path("nextCursor");
            cursor = next.isNull() ? "" : "&cursor=" + next.asString();
        } while (!cursor.isEmpty());

        assertThat(seen)
                .containsExactly(
                        "(o)",
                        "aab-name",
                        "Ärger",
                        "Arndt",
                        "étoile",
                        "Ørsted",
                        "Özal",
                        "Straßer",
                        "Strazza",
                        "Zebra",
                        "zebra")
                .isSortedAccordingTo(NameOrder.AS_PEOPLE_READ);
    }

    @Test
    void names_that_are_equal_or_unfold_to_thousands_of_letters_are_paged_through_one_by_one() {
        for (int i = 0; i < 12; i++) {
            String name = i % 6 == 1 ? "\ufdfa".repeat(199) + i % 7 : "Same";
            String body = Bodies.partner("unfolding-" + i).replace("Alpha Solar", name);
            assertThat(api().post("/partners", body).status()).isEqualTo(201);
        }

        for (int limit : List.of(1, 5, 50)) {
            List<String> seen = new ArrayList<>();
            String cursor = "";
            do {
                Answer page = api().get("/partners?q=unfolding-&limit=" + limit + cursor);
                assertThat(page.status()).isEqualTo(200);
                seen.addAll(page.body().path("items").findValuesAsString("externalId"));
                JsonNode next = page.body().path("nextCursor");
                assertThat(next.asString("")).hasSizeLessThan(3_500);
                cursor = next.isNull() ? "" : "&cursor=" + next.asString();
            } while (!cursor.isEmpty());
            assertThat(seen).hasSize(12).doesNotHaveDuplicates();
        }
    }

    private List<String> warnings(String reference) {
        String body = Bodies.partner("leitweg-" + reference)
                .replace(
                        "\"currency\": \"EUR\"",
                        "\"currency\": \"EUR\", \"buyerReference\": \"%s\"".formatted(reference));
        Answer made = api().post("/partners", body);
        assertThat(made.status()).isEqualTo(201);
        return api().get("/partners/" + made.text("partnerId"))
                .body()
                .path("warnings")
                .valueStream()
                .map(warning -> warning.path("field").asString() + " "
                        + warning.path("code").asString())
                .toList();
    }

    @Test
    void a_partner_is_registered_and_read_with_its_evidence() {
        Answer made = api().post("/partners", Bodies.partner("http-read"));

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.version()).isEqualTo(4);
        assertThat(made.eventIds()).hasSize(5).doesNotHaveDuplicates();
        assertThat(made.header("ETag")).isEqualTo("\"4\"");
        assertThat(made.header("X-Request-Id")).isNotEmpty();

        Answer read = api().get("/partners/" + made.text("partnerId"));
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.header("ETag")).isEqualTo("\"4\"");
        assertThat(read.text("externalId")).isEqualTo("http-read");
        assertThat(read.body().at("/details/displayName").asString()).isEqualTo("Alpha Solar");
        assertThat(read.body().at("/billing/vatId").asString()).isEqualTo("DE312905867");
        assertThat(read.body().at("/billing/eInvoiceFormat").isNull()).isTrue();
        assertThat(read.body().at("/vatIdCheck/status").asString()).isEqualTo("WELL_FORMED");
        assertThat(read.body().at("/vatIdCheck/source").asString()).isEqualTo("check-digit");
        assertThat(read.body().at("/active").asBoolean()).isTrue();
        assertThat(api().get(made.header("Location").replace("/api/v1", "")).status())
                .isEqualTo(200);
    }

    @Test
    void a_change_needs_the_version_seen_and_one_without_effect_makes_no_fact() {
        Answer made = api().post("/partners", Bodies.partner("http-change"));
        String path = "/partners/" + made.text("partnerId");
        String details = "{\"details\": {\"displayName\": \"Alpha Solar AG\"}}";

        assertThat(api().put(path, details).status()).isEqualTo(428);
        assertThat(api().put(path, details).errors()).containsExactly("If-Match if-match-required");
        for (String noVersion : List.of("seven", "W/\"4\"", "\"04\"", "4", "*")) {
            assertThat(api().with("If-Match", noVersion).put(path, details).status())
                    .as(noVersion)
                    .isEqualTo(400);
        }

        Answer changed = api().seen(4).put(path, details);
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.version()).isEqualTo(5);
        assertThat(changed.header("ETag")).isEqualTo("\"5\"");
        assertThat(changed.eventIds()).hasSize(1);

        Answer stale = api().seen(4).put(path, details);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.errors()).containsExactly("If-Match stale-version");

        Answer same = api().seen(5).put(path, details);
        assertThat(same.status()).isEqualTo(200);
        assertThat(same.version()).isEqualTo(5);
        assertThat(same.eventIds()).isEmpty();
    }

    @Test
    void a_changed_vat_id_is_checked_at_once_and_a_partner_switched_off_and_on() {
        Answer made = api().post("/partners", Bodies.partner("http-billing"));
        String path = "/partners/" + made.text("partnerId");

        Answer billed = api().seen(4).put(path + "/billing-details", Bodies.billing("de 312 905 868"));
        assertThat(billed.status()).isEqualTo(200);
        assertThat(billed.eventIds()).hasSize(2);
        assertThat(api().get(path).body().at("/vatIdCheck/status").asString()).isEqualTo("MALFORMED");

        assertThat(api().seen(6)
                        .put(path + "/activation", "{\"active\": false}")
                        .version())
                .isEqualTo(7);
        assertThat(api().get(path).body().at("/active").asBoolean()).isFalse();
        assertThat(api().seen(7).put(path + "/activation", "{\"active\": true}").version())
                .isEqualTo(8);
        assertThat(api().seen(8).put(path + "/activation", "{}").errors()).containsExactly("active missing");
    }

    @Test
    void everything_wrong_with_a_request_is_said_at_once_and_unknown_fields_are_refused() {
        Answer refused = api().post("/partners", """
                {"externalId": "", "details": {"displayName": " ", "language": "fr"}, "billing": {"currency": "EURO"}}
                """);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.text("requestId")).isEqualTo(refused.header("X-Request-Id"));
        assertThat(refused.errors())
                .containsExactly(
                        "billing.currency unknown-currency",
                        "details.displayName missing",
                        "details.language unknown-language");

        Answer assigned = api().post(
                        "/partners",
                        "{\"externalId\": \"x\", \"active\": false, \"details\": {\"displayName\": \"X\"}}");
        assertThat(assigned.status()).isEqualTo(400);
        assertThat(assigned.errors()).containsExactly("active malformed");
        assertThat(api().post("/partners", "{").status()).isEqualTo(400);
        assertThat(api().post("/partners", "null").status()).isEqualTo(400);
    }

    @Test
    void what_is_not_there_is_not_found() {
        assertThat(api().get("/partners/0197a000-0000-7000-8000-000000000000").status())
                .isEqualTo(404);
        assertThat(api().seen(0)
                        .put("/partners/nobody/activation", "{\"active\": true}")
                        .status())
                .isEqualTo(404);
        assertThat(api().get("/partners?externalId=%00").status()).isEqualTo(400);
    }

    @Test
    void of_several_registrations_of_one_key_at_the_same_moment_one_succeeds() throws Exception {
        List<Answer> answers = atOnce(i -> api().post("/partners", Bodies.partner("http-race")));

        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 201)
                .hasSize(7)
                .allSatisfy(answer -> {
                    assertThat(answer.status()).isEqualTo(409);
                    assertThat(answer.errors()).containsExactly("externalId external-id-taken");
                });
        assertThat(api().get("/partners?externalId=http-race").body().path("items"))
                .hasSize(1);
    }

    @Test
    void of_several_changes_of_one_version_at_the_same_moment_one_succeeds() throws Exception {
        String path = "/partners/"
                + api().post("/partners", Bodies.partner("http-changes")).text("partnerId");

        List<Answer> answers =
                atOnce(i -> api().seen(4).put(path, "{\"details\": {\"displayName\": \"Name " + i + "\"}}"));

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 200)
                .allSatisfy(answer -> assertThat(answer.status()).isEqualTo(412));
        assertThat(api().get(path).version()).isEqualTo(5);
    }

    @Test
    void the_same_request_with_one_key_registers_once() {
        String body = Bodies.partner("http-idempotent");

        Answer first = api().with("Idempotency-Key", "k1").post("/partners", body);
        Answer again = api().with("Idempotency-Key", "k1").post("/partners", body);
        Answer other = api().with("Idempotency-Key", "k1").post("/partners", Bodies.partner("http-other"));
        Answer taken = api().with("Idempotency-Key", "k2").post("/partners", body);

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(other.errors()).containsExactly("Idempotency-Key idempotency-key-reused");
        assertThat(taken.errors()).containsExactly("externalId external-id-taken");
    }

    @Test
    void equal_names_go_by_external_id_page_by_page() {
        for (String name : List.of("c", "a", "B")) {
            api().post("/partners", Bodies.partner("zz-list-" + name));
        }

        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            Answer page = api().get("/partners?q=zz-list-&limit=2" + cursor);
            assertThat(page.status()).isEqualTo(200);
            page.body()
                    .path("items")
                    .forEach(item -> seen.add(item.path("externalId").asString()));
            JsonNode next = page.body().path("nextCursor");
            cursor = next.isNull() ? "" : "&cursor=" + next.asString();
        } while (!cursor.isEmpty());

        assertThat(seen).containsExactly("zz-list-B", "zz-list-a", "zz-list-c");
        assertThat(api().get("/partners?limit=501").status()).isEqualTo(400);
        assertThat(api().get("/partners?externalId=zz-list-b").body().path("items"))
                .isEmpty();
    }

    @Test
    void a_list_is_narrowed_by_a_part_of_a_name_and_by_activity() {
        Answer found = api().post("/partners", Bodies.partner("find-me-one"));
        api().post("/partners", Bodies.partner("find-me-two"));
        api().seen(4).put("/partners/" + found.text("partnerId") + "/activation", "{\"active\": false}");

        assertThat(api().get("/partners?q=FIND-ME").body().path("items")).hasSize(2);
        assertThat(api().get("/partners?q=find-me&active=false").body().path("items"))
                .extracting(item -> item.path("externalId").asString())
                .containsExactly("find-me-one");
        assertThat(api().get("/partners?q=find-me&active=true")
                        .body()
                        .path("approximateTotal")
                        .asInt())
                .isOne();
        assertThat(api().get("/partners?q=alpha%20SOLAR&limit=1").body().path("items"))
                .hasSize(1);
        assertThat(api().get("/partners?q=%25").body().path("items")).isEmpty();
    }

    private static List<Answer> atOnce(IntFunction<Answer> call) throws Exception {
        List<Answer> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> calls = IntStream.range(0, 8)
                    .mapToObj(i -> threads.submit(() -> call.apply(i)))
                    .toList();
            for (Future<Answer> one : calls) {
                answers.add(one.get());
            }
        }
        return answers;
    }
}
