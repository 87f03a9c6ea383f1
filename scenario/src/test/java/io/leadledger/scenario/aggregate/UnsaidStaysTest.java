package io.leadledger.scenario.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnsaidStaysTest {

    /** A form with another inside. */
    public record Whole(
            @Nullable String name,
            @Nullable Integer days,
            @Nullable Inner place,
            List<Inner> parts) {}

    /** The one inside. */
    public record Inner(@Nullable String key, @Nullable String text) {}

    private static final Whole THERE = new Whole("Alpha", 14, new Inner("k", "there"), List.of(new Inner("p", "q")));

    @Test
    void what_is_said_is_said_and_the_rest_is_as_it_was_inside_too() {
        var said = new Whole(null, 30, new Inner(null, "said"), List.of());

        assertThat(Unsaid.stays(said, THERE)).isEqualTo(new Whole("Alpha", 30, new Inner("k", "said"), List.of()));
    }

    @Test
    void a_form_that_says_nothing_is_what_is_there() {
        assertThat(Unsaid.stays(new Whole(null, null, null, THERE.parts()), THERE))
                .isEqualTo(THERE);
    }

    @Test
    void of_a_list_the_items_that_are_not_said_stay_behind_those_that_are() {
        var there = List.of(new Inner("a", "1"), new Inner("b", "2"), new Inner("c", "3"));

        assertThat(Unsaid.stays(List.of(new Inner("d", "4"), new Inner("b", null)), there, Inner::key))
                .containsExactly(new Inner("d", "4"), new Inner("b", "2"), new Inner("a", "1"), new Inner("c", "3"));
        assertThat(Unsaid.stays(List.of(), there, Inner::key)).isEqualTo(there);
    }

    @Test
    void an_item_that_is_said_twice_is_said_twice_for_the_service_to_refuse() {
        var twice = List.of(new Inner("a", "1"), new Inner("a", "2"));

        assertThat(Unsaid.stays(twice, List.of(), Inner::key)).isEqualTo(twice);
    }
}
