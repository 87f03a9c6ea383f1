package io.leadledger.chassis.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SealedCursorTest {

    @Test
    void a_place_comes_back_in_its_parts_the_last_of_any_text() {
        String sealed = SealedCursor.seal("leads", "f", "50", "Müller\nand sons");

        assertThat(sealed).doesNotContain("leads").matches("[A-Za-z0-9_-]+");
        assertThat(SealedCursor.open(sealed, "leads", 3)).contains(List.of("f", "50", "Müller\nand sons"));
    }

    @Test
    void it_is_good_only_for_its_list_and_its_number_of_parts() {
        String sealed = SealedCursor.seal("leads", "f", "50");

        assertThat(SealedCursor.open(sealed, "invoices", 2)).isEmpty();
        assertThat(SealedCursor.open(sealed, "leads", 3)).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "%", "leads", "bGVhZHM"})
    void what_is_no_cursor_is_none(String written) {
        assertThat(SealedCursor.open(written, "leads", 1)).isEmpty();
        assertThat(SealedCursor.open(plain("leads"), "leads", 1)).isEmpty();
    }

    private static String plain(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
