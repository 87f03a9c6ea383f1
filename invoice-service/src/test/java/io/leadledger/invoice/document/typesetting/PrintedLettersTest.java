package io.leadledger.invoice.document.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which letters a name may have: what is missing here is refused before a document has a number. */
class PrintedLettersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Œuvre Ĳssel ǆ Straſſe ŀ Ŵ ẞ Ő ĉ Đ ŋ ½ ™ № € – “x”",
                "ǘ ḗ Ấ ỹ Ọ ṣ Ẹ",
                "u\u0308\u0301 e\u0304\u0301 A\u0302\u0301 O\u0323",
                "Ωμέγα ᾅ ᾧ ΐ Ἆ",
                "Ђурђевић Ґанок Ї Ѐ"
            })
    void composed_latin_greek_and_cyrillic(String text) {
        assertThat(PrintedLetters.missingFor(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ﬁnal ﬂat oﬃce ﬆ", "Ａｌｐｈａ＆Ｂ", "𝔉𝔯𝔞𝔨", "㎏"})
    void a_letter_without_a_glyph_whose_plain_form_has_one_is_printed(String text) {
        assertThat(PrintedLetters.missingFor(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"北", "㈱", "🙂", "ﷺ", "ש", "ｱ", "\uFFFD\uD83C\uDFFD"})
    void a_letter_without_either_is_not(String text) {
        assertThat(PrintedLetters.missingFor("a" + text)).doesNotContain("a").isNotEmpty();
    }

    /** The layout sets no mark over its letter: the grave of Ọ̀ would stand inside the O. */
    @Test
    void a_mark_that_composes_with_no_letter_is_missing_together_with_its_letter() {
        assertThat(PrintedLetters.missingFor("Ọ\u0300ṣun Ẹ\u0300kọ\u0301, Ẹ\u0300kọ\u0301"))
                .containsExactly("Ọ\u0300", "Ẹ\u0300", "ọ\u0301");
        assertThat(PrintedLetters.missingFor("\u0301x 1\u20E3 Ａ\u0308"))
                .containsExactly("\u0301", "1\u20E3", "Ａ\u0308");
    }
}
