package io.leadledger.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PrintableTextTest {

    @Test
    void letters_signs_and_pictures_of_all_scripts_are_printable() {
        for (String text : List.of("", "Müller & Söhne “GmbH” 😀", "Łódź", "東京", "a b", "١٢", "؀")) {
            assertThat(PrintableText.is(text)).as(text).isTrue();
        }
    }

    @Test
    void what_breaks_a_line_or_turns_reading_or_is_no_character_is_not() {
        for (String text : List.of(
                "a\nb", "a\tb", "\u0000", "\u007f", "\u0085", "\u2028", "\u2029", "\u202e", "\u2066", "\ud800",
                "\uffff", "\ufffe", "\u0378")) {
            assertThat(PrintableText.is(text))
                    .as("%04x", (int) text.charAt(text.length() / 2))
                    .isFalse();
        }
    }
}
