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
}
