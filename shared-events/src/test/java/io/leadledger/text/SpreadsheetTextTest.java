package io.leadledger.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@SUM(1)",
                "\t=1+1",
                "-2+3+cmd|' /C calc'!A0",
                "=HYPERLINK(\"http://evil\")",
                "\r\n+cmd",
                "\uFF1Dcmd",
                "\uFF0B1\uFF0B1",
                "\uFF20SUM(1)"
            })
    void what_could_be_computed_becomes_text(String formula) {
        assertThat(SpreadsheetText.harmless(formula)).isEqualTo("'" + formula);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+49 30 1234", "-30.00", "a=b", "Alpha Solar GmbH", ""})
    void everything_else_stays_as_it_is(String text) {
        assertThat(SpreadsheetText.harmless(text)).isEqualTo(text);
    }

    @Test
    void a_formula_behind_a_line_of_its_own_is_text_too() {
        assertThat(SpreadsheetText.harmless("\n=1\n2")).startsWith("'");
    }
}
