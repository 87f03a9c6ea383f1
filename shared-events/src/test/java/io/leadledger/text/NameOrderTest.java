package io.leadledger.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameOrderTest {

    @Test
    void letters_stand_beside_the_plain_one_they_are_a_form_of() {
        List<String> sought = List.of(
                "(o)", "Ærø", "Ärger", "arndt", "étoile", "Łódź", "Lodzer", "Œuvre", "Ørsted", "Özal", "Straßer",
                "Strazza", "Zebra", "zebra");

        assertThat(sought.reversed().stream().sorted(NameOrder.AS_PEOPLE_READ)).containsExactlyElementsOf(sought);
    }

    @Test
    void letters_that_unfold_count_up_to_the_two_hundredth() {
        String unfolding = "\ufdfa".repeat(199);

        assertThat(NameOrder.AS_PEOPLE_READ.compare(unfolding + "A", unfolding + "b"))
                .isNegative();
        assertThat(NameOrder.AS_PEOPLE_READ.compare(unfolding + "a", unfolding + "B"))
                .isPositive();
        assertThat(NameOrder.AS_PEOPLE_READ.compare("x".repeat(199) + "a", "x".repeat(199) + "B"))
                .isNegative();
    }
}
