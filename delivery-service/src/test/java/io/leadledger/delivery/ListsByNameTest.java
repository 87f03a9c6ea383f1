package io.leadledger.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.delivery.testing.Api.Answer;
import io.leadledger.delivery.testing.RealServers;
import io.leadledger.event.EventIds;
import io.leadledger.text.NameOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** As people look for them, not by key or by when they were made. */
class ListsByNameTest extends RealServers {

    private static final List<String> MADE = List.of(
            "Zebra", "zebra", "Özal", "Strazza", "Straßer", "étoile", "Ørsted", "Arndt", "Ärger", "(o)", "Arndt");
    private static final List<String> LISTED = List.of(
            "(o)", "Ärger", "Arndt", "Arndt", "étoile", "Ørsted", "Özal", "Straßer", "Strazza", "Zebra", "zebra");

    @Test
    void profiles_and_assignments_are_listed_by_name_page_by_page() {
        String entity = given.entity();
        String partner = given.partner();
        String profile = "";
        for (String name : MADE) {
            profile = made("/profiles", profile(entity, name)).text("profileId");
        }
        String ofProfile = "/profiles/" + profile + "/assignments";
        for (String name : MADE) {
            made(ofProfile, Map.of("externalId", EventIds.next(), "name", name, "partnerId", partner, "priority", 1));
        }

        assertThat(names("/profiles?entityId=" + entity))
                .isEqualTo(LISTED)
                .isSortedAccordingTo(NameOrder.AS_PEOPLE_READ);
        assertThat(names("/assignments?entityId=" + entity)).isEqualTo(LISTED);
        assertThat(names(ofProfile + "?")).isEqualTo(LISTED);
    }

    @Test
    void names_that_are_equal_or_unfold_to_thousands_of_letters_are_paged_through_one_by_one() {
        String entity = given.entity();
        String partner = given.partner();
        String unfolding = "\ufdfa".repeat(200);
        List<String> made = new ArrayList<>(Collections.nCopies(10, "Same"));
        made.add(5, unfolding);
        made.add(unfolding);
        String profile = "";
        for (String name : made) {
            profile = made("/profiles", profile(entity, name)).text("profileId");
        }
        String ofProfile = "/profiles/" + profile + "/assignments";
        for (String name : made) {
            made(ofProfile, Map.of("externalId", EventIds.next(), "name", name, "partnerId", partner, "priority", 1));
        }

        for (int limit : List.of(1, 5, 50)) {
            for (String list : List.of("/profiles?entityId=" + entity, "/assignments?entityId=" + entity)) {
                String id = list.startsWith("/profiles") ? "profileId" : "assignmentId";
                assertThat(seen(list, id, limit)).as(list).hasSize(12).doesNotHaveDuplicates();
            }
        }
    }

    private List<String> seen(String list, String field, int limit) {
        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            Answer page = api.get(list + "&limit=" + limit + cursor);
            assertThat(page.status()).isEqualTo(200);
            seen.addAll(page.body().get("items").findValuesAsString(field));
            JsonNode next = page.body().get("nextCursor");
            assertThat(next.asString("")).hasSizeLessThan(3_500);
            cursor = next.isNull() ? "" : "&cursor=" + next.asString();
        } while (!cursor.isEmpty());
        return seen;
    }

    private List<String> names(String list) {
        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            Answer page = api.get(list + "&limit=3" + cursor);
            assertThat(page.body().get("approximateTotal").asInt()).isEqualTo(MADE.size());
            seen.addAll(page.body().get("items").findValuesAsString("name"));
            JsonNode next = page.body().get("nextCursor");
            cursor = next.isNull() ? "" : "&cursor=" + next.asString();
        } while (!cursor.isEmpty());
        return seen;
    }

    private Answer made(String path, Map<String, Object> body) {
        Answer made = api.post(path, body);
        assertThat(made.status()).as("%s", made.body()).isEqualTo(201);
        return made;
    }

    private static Map<String, Object> profile(String entity, String name) {
        return Map.of(
                "entityId",
                entity,
                "externalId",
                EventIds.next(),
                "name",
                name,
                "routingStrategy",
                "FIRST_MATCH",
                "basePrice",
                Map.of("amount", "1.00", "currency", "EUR"));
    }
}
