package io.leadledger.partner.activity;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.chassis.web.PageRequest;
import io.leadledger.chassis.web.SealedCursor;
import io.leadledger.event.EventIds;
import io.leadledger.partner.Api.Answer;
import io.leadledger.partner.Bodies;
import io.leadledger.partner.ServedPartners;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@Tag("R-016")
class ActivityOverHttpTest extends ServedPartners {

    @Test
    void it_says_who_changed_what_of_a_partner_and_when_the_newest_first() {
        String path =
                "/partners/" + api().post("/partners", Bodies.partner(key())).text("partnerId");
        api().inRole("admin").seen(0).put(path + "/notes", "{\"text\": \"Pays late\"}");
        api().seen(api().get(path).version()).put(path, "{\"details\": {\"displayName\": \"Alpha Two\"}}");

        Answer activity = api().get(path + "/activity");

        assertThat(types(activity))
                .startsWith("PartnerDetailsChanged", "NotesChanged")
                .endsWith("PartnerActivated", "PartnerDetailsChanged", "PartnerRegistered");
        JsonNode newest = activity.body().path("items").path(0);
        assertThat(newest.path("by").asString()).isEqualTo("test-client");
        assertThat(Instant.parse(newest.path("at").asString()))
                .isBetween(Instant.now().minus(Duration.ofMinutes(1)), Instant.now());
        assertThat(changes(newest))
                .containsExactly(
                        "details.displayName: Alpha Solar -> Alpha Two",
                        "details.contactEmail: office@alpha.example -> -");
        JsonNode noted = activity.body().path("items").path(1);
        assertThat(noted.path("by").asString()).isEqualTo("admin");
        assertThat(changes(noted)).containsExactly("text: - -> Pays late");
    }

    @Test
    void a_rate_supersedes_the_one_of_its_day_alone_and_says_which_it_is() {
        String path =
                "/entities/" + api().post("/entities", Bodies.entity(key())).text("entityId");
        String key = api().get(path).text("externalId");
        rate(path, key, "20.25", "2027-12-01");
        rate(path, key, "20.5", "2026-12-01");
        rate(path, key, "21", "2026-12-01");

        Answer activity = api().get(path + "/activity");

        assertThat(changes(activity.body().path("items").path(0)))
                .containsExactlyInAnyOrder("kind: - -> STANDARD", "percent: 20.5 -> 21", "validFrom: - -> 2026-12-01");
        assertThat(changes(activity.body().path("items").path(1)))
                .containsExactlyInAnyOrder("kind: - -> STANDARD", "percent: - -> 20.5", "validFrom: - -> 2026-12-01");
    }

    private void rate(String path, String key, String percent, String day) {
        String body = Bodies.entity(key)
                .replaceFirst(
                        "\"vatRates\": *\\[[^]]*]",
                        "\"vatRates\": [{\"kind\": \"STANDARD\", \"percent\": \"%s\", \"validFrom\": \"%s\"}]"
                                .formatted(percent, day));
        assertThat(api().seen(api().get(path).version()).put(path, body).status())
                .isEqualTo(200);
    }

    @Test
    void it_is_read_page_by_page() {
        String id = api().post("/entities", Bodies.entity(key())).text("entityId");
        String path = "/entities/" + id + "/activity";

        Answer first = api().get(path + "?limit=1");
        Answer second = api().get(path + "?limit=1&cursor=" + first.text("nextCursor"));

        assertThat(types(first)).containsExactly("VatRateSet");
        assertThat(types(second)).containsExactly("EntityDefined");
        assertThat(second.body().path("nextCursor").asString("")).isEmpty();
        assertThat(first.body().path("approximateTotal").asLong()).isEqualTo(2);
    }

    @Test
    void a_cursor_that_somebody_wrote_himself_is_refused() {
        String id = api().post("/entities", Bodies.entity(key())).text("entityId");
        String partner = api().post("/partners", Bodies.partner(key())).text("partnerId");

        Stream.of(
                        List.of("/entities/" + id + "/activity", id),
                        List.of("/partners/" + partner + "/activity", partner),
                        List.of("/smtp-settings/activity", "smtp-settings"))
                .forEach(list -> Stream.of("abc", "", "9".repeat(30), "1.5").forEach(written -> {
                    Answer refused = api().get(list.getFirst() + "?cursor=" + cursor(list.getLast(), written));
                    assertThat(refused.status()).as("%s %s", list, written).isEqualTo(400);
                    assertThat(refused.text("type")).endsWith("bad-cursor");
                }));
        assertThat(api().get("/entities/" + id + "/activity?cursor=" + cursor(id, "0"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void nothing_happened_to_what_is_not_there() {
        assertThat(api().get("/partners/" + EventIds.next() + "/activity").status())
                .isEqualTo(404);
        assertThat(api().get("/entities/" + EventIds.next() + "/activity").status())
                .isEqualTo(404);
    }

    private static List<String> types(Answer activity) {
        return StreamSupport.stream(activity.body().path("items").spliterator(), false)
                .map(item -> item.path("type").asString())
                .toList();
    }

    private static List<String> changes(JsonNode item) {
        return StreamSupport.stream(item.path("changes").spliterator(), false)
                .map(change -> change.path("field").asString() + ": "
                        + change.path("before").asString("-") + " -> "
                        + change.path("after").asString("-"))
                .toList();
    }

    /** As {@link PageRequest} makes them. */
    private static String cursor(String subject, String place) {
        String fingerprint = PageRequest.of(1, null, "activity", subject).filter();
        return SealedCursor.seal(fingerprint, place);
    }

    private static String key() {
        return "k" + EventIds.next().substring(24);
    }
}
