package io.leadledger.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mu\u0308ller Ost",
                "M\u00fcller\u00a0Ost",
                "M\u00fcller\u202fOst",
                "\ufeffM\u00fcller\u3000Ost",
                "M\u00fcl\u00adler\u2007O\u200bst",
                "\u202eM\u00fcller\u2066 Ost\u200e",
                "M\u200cu\u034f\u0308ller Os\ufe0ft\udb40\udc41",
            })
    void what_looks_the_same_is_the_same(String text) {
        assertThat(WrittenText.of(text)).isEqualTo("M\u00fcller Ost");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200b", "\u3164\uffa0", "\u2800", "\u00a0\u2060", "\u061c\u180e", "\ufe0f"})
    void of_what_nobody_sees_nothing_is_left(String text) {
        assertThat(WrittenText.of(text)).isBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain - ASCII\n\ttext\u0000",
                "\u5317\u4eac\u592a\u9633\u80fd",
                "\u05d0\u05e0\u05e8\u05d2\u05d9\u05d4 \u05d1\u05e2\"\u05de",
                "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
                "\u0915\u094d\u200d\u0937",
                "\u8fbb\udb40\udd00",
                "\u0600\u0661",
                "\u2028",
            })
    void what_is_seen_stays(String text) {
        assertThat(WrittenText.of(text)).isEqualTo(text);
    }

    @Test
    void a_hyphen_that_breaks_no_line_is_a_hyphen() {
        assertThat(WrittenText.of("a\u2011b\u2010c\u2013d")).isEqualTo("a-b-c\u2013d");
    }

    @RepeatedTest(100)
    void twice_is_as_once_and_composed(RepetitionInfo repetition) {
        SplittableRandom random = new SplittableRandom(repetition.getCurrentRepetition());
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            text.appendCodePoint(random.nextInt(0x2FFFF));
        }

        String once = WrittenText.of(text.toString());

        assertThat(WrittenText.of(once)).isEqualTo(once);
        assertThat(Normalizer.isNormalized(once, Normalizer.Form.NFC)).isTrue();
    }
}
