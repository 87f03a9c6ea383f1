package io.leadledger.partner.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.leadledger.event.EventIds;
import io.leadledger.partner.Api.Answer;
import io.leadledger.partner.Bodies;
import io.leadledger.partner.Published;
import io.leadledger.partner.ServedPartners;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-012")
class NotesOverHttpTest extends ServedPartners {

    @Test
    void of_two_people_who_note_at_once_the_second_is_told_to_read_again() {
        String notes = "/partners/" + partner() + "/notes";
        Answer nothing = api().get(notes);

        Answer first = api().seen(0).put(notes, "{\"text\": \"Pays late\", \"tags\": [\"solar\"]}");
        Answer second = api().seen(0).put(notes, "{\"text\": \"Pays early\"}");

        assertThat(nothing.version()).isZero();
        assertThat(nothing.body().path("tags").isEmpty()).isTrue();
        assertThat(first.version()).isOne();
        assertThat(second.status()).isEqualTo(412);
        Answer kept = api().get(notes);
        assertThat(kept.text("text")).isEqualTo("Pays late");
        assertThat(kept.body().path("tags").path(0).asString()).isEqualTo("solar");
        assertThat(api().seen(1).put(notes, "{\"text\": \"Pays early\"}").version())
                .isEqualTo(2);
        assertThat(api().get(notes).body().path("tags").size()).isOne();
    }

    @Test
    void a_partner_that_is_not_there_has_no_notes() {
        String notes = "/partners/" + EventIds.next() + "/notes";

        assertThat(api().get(notes).status()).isEqualTo(404);
        assertThat(api().seen(0).put(notes, "{\"text\": \"Who?\"}").status()).isEqualTo(404);
    }

    @Test
    void partners_are_found_by_a_tag_and_tags_are_counted() {
        String rare = "rare " + EventIds.next().substring(24);
        String one = partner();
        String other = partner();
        api().seen(0).put("/partners/" + one + "/notes", "{\"tags\": [\"%s\", \"solar\"]}".formatted(rare));
        api().seen(0).put("/partners/" + other + "/notes", "{\"tags\": [\"solar\"]}");

        Answer found = api().get("/partners?tag=" + rare.replace(" ", "%20"));

        assertThat(found.body().path("approximateTotal").asInt()).isOne();
        assertThat(found.body().at("/items/0/partnerId").asString()).isEqualTo(one);
        assertThat(found.body().at("/items/0/tags").toString()).contains(rare, "solar");
        assertThat(api().get("/partners/" + other).body().path("tags").toString())
                .isEqualTo("[\"solar\"]");
        assertThat(api().get("/partners/tags").response().body())
                .contains("{\"tag\":\"%s\",\"partners\":1}".formatted(rare));
        assertThat(api().get("/partners?tag=none-has-it").body().path("items").isEmpty())
                .isTrue();
    }

    @Test
    void no_topic_ever_carries_them() {
        String id = partner();
        api().seen(0).put("/partners/" + id + "/notes", "{\"text\": \"a secret of ours\", \"tags\": [\"hush\"]}");
        api().seen(api().get("/partners/" + id).version())
                .put("/partners/" + id + "/activation", "{\"active\": false}");

        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        Published.withKey(id).stream().map(Published::name).anyMatch("PartnerDeactivated"::equals));
        assertThat(Published.all())
                .extracting(fact -> new String(fact.value(), StandardCharsets.UTF_8))
                .noneMatch(fact -> fact.contains("a secret of ours") || fact.contains("hush"));
    }

    private String partner() {
        return api().post("/partners", Bodies.partner("k" + EventIds.next().substring(24)))
                .text("partnerId");
    }
}
