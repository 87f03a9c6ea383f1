package io.leadledger.invoice.document.einvoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PrintedTextTest {

    @Test
    void text_stays_as_it_was_typed() {
        assertThat(PrintedText.of("Müller & Söhne <GmbH> 王小明 𝄞")).isEqualTo("Müller & Söhne <GmbH> 王小明 𝄞");
    }

    @Test
    void lines_become_one_and_what_cannot_be_printed_is_left_out() {
        assertThat(PrintedText.of(" a\r\nb\u0000\u001F\uFFFE\uD800\u202Ec ")).isEqualTo("a  bc");
    }

    @Test
    void what_looks_the_same_prints_the_same() {
        String seen = "Büro Süd - Jörg";

        for (String typed : List.of(
                "Bu\u0308ro Su\u0308d - Jo\u0308rg",
                "Büro\u00a0Süd\u202f-\u2003Jörg",
                "\u200eBü\u200bro Süd\u200f - Jö\u2060rg\ufeff",
                "\u202aBüro\u202c Sü\u00add \u2010 \u2067Jörg\u2069")) {
            assertThat(PrintedText.of(typed)).isEqualTo(seen);
        }
        assertThat(PrintedText.of("\u00a0\u200b\u3164\u2800")).isNull();
    }

    @Test
    void nothing_printable_is_nothing() {
        assertThat(PrintedText.of(null)).isNull();
        assertThat(PrintedText.of(" \u0007\n")).isNull();
        assertThat(PrintedText.orEmpty("\t")).isEmpty();
    }
}
