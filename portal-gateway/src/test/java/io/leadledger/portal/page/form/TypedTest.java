package io.leadledger.portal.page.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.portal.page.part.Hidden;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TypedTest {

    private static final Map<String, String> SEEN = Map.of("email", "a@x.example", "phone", "1", "city", "Bonn");

    private final Map<String, String> labels = labels();

    @Test
    void two_who_change_different_fields_lose_nothing() {
        Typed mine = typed("a@x.example", "2", "Bonn");
        Map<String, String> stored = Map.of("email", "b@x.example", "phone", "1", "city", "Bonn");

        Typed merged = mine.over(stored, 7);

        assertThat(merged.values()).containsEntry("email", "b@x.example").containsEntry("phone", "2");
        assertThat(merged.version()).isEqualTo(7);
        assertThat(merged.key()).isEqualTo("key");
        assertThat(Conflict.between(mine, stored, labels).rows())
                .containsExactly(new Conflict.Row("Email", "a@x.example", "b@x.example", null));
    }

    @Test
    void of_two_who_change_the_same_field_each_value_is_shown_and_what_was_typed_stays() {
        Typed mine = typed("m@x.example", "1", "Bonn");
        Map<String, String> stored = Map.of("email", "b@x.example", "phone", "1", "city", "Köln");

        assertThat(mine.over(stored, 7).values())
                .containsEntry("email", "m@x.example")
                .containsEntry("city", "Köln");
        assertThat(Conflict.between(mine, stored, labels).rows())
                .containsExactly(
                        new Conflict.Row("Email", "a@x.example", "b@x.example", "m@x.example"),
                        new Conflict.Row("City", "Bonn", "Köln", null));
    }

    @Test
    void two_who_change_the_same_to_the_same_agree() {
        Typed mine = typed("b@x.example", "1", "Bonn");
        Map<String, String> stored = Map.of("email", "b@x.example", "phone", "1", "city", "Bonn");

        assertThat(Conflict.between(mine, stored, labels).rows())
                .containsExactly(new Conflict.Row("Email", "a@x.example", "b@x.example", null));
    }

    @Test
    void after_a_conflict_the_form_is_about_what_is_stored_now() {
        Map<String, String> stored = Map.of("email", "b@x.example", "phone", "1", "city", "Bonn");

        assertThat(typed("a@x.example", "2", "Bonn").over(stored, 7).remembered())
                .contains(new Hidden("seen.email", "b@x.example"));
    }

    @Test
    void what_is_blank_is_nothing_and_is_shown_as_it_was_typed() {
        Typed typed = new Typed(Map.of("a", "  ", "b", " x "), Map.of(), null, null);

        assertThat(typed.text("a")).isEmpty();
        assertThat(typed.text("b")).contains("x");
        assertThat(typed.raw("b")).isEqualTo(" x ");
        assertThat(typed.text("c")).isEmpty();
    }

    @Test
    void a_default_is_for_what_was_not_sent_at_all() {
        Typed typed = new Typed(Map.of("kind", ""), Map.of(), null, null);

        assertThat(typed.presetting("kind", "credit").raw("kind")).isEmpty();
        assertThat(Typed.nothing(1L).presetting("kind", "credit").raw("kind")).isEqualTo("credit");
    }

    private static Typed typed(String email, String phone, String city) {
        return new Typed(Map.of("email", email, "phone", phone, "city", city), SEEN, "key", 3L);
    }

    private static Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("email", "Email");
        labels.put("phone", "Phone");
        labels.put("city", "City");
        return labels;
    }
}
