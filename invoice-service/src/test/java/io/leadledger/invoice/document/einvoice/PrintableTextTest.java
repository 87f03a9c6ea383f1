package io.leadledger.invoice.document.einvoice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTextTest {

    @Test
    void text_stays_as_it_was_typed() {
        assertThat(PrintableText.of("Müller & Söhne <GmbH> 王小明 𝄞")).isEqualTo("Müller & Söhne <GmbH> 王小明 𝄞");
    }

    @Test
    void lines_become_one_and_what_cannot_be_printed_is_left_out() {
        assertThat(PrintableText.of(" a\r\nb\u0000\u001F\uFFFE\uD800\u202Ec ")).isEqualTo("a  bc");
    }

    @Test
    void nothing_printable_is_nothing() {
        assertThat(PrintableText.of(null)).isNull();
        assertThat(PrintableText.of(" \u0007\n")).isNull();
        assertThat(PrintableText.orEmpty("\t")).isEmpty();
    }
}
