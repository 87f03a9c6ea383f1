package io.leadledger.scenario.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingSheetsTest {
    private static final List<String> REQUIRED = List.of("partner", "amount", "reason");

    @Test
    void a_sheet_is_read_by_the_names_of_its_columns_whatever_their_case_and_order() {
        var sheet = read(" Reason ,PARTNER,amount\ndisputed,alpha,-30.00\n");

        assertThat(sheet.rows()).singleElement().satisfies(row -> {
            assertThat(row.text("partner")).isEqualTo("alpha");
            assertThat(row.text("amount")).isEqualTo("-30.00");
            assertThat(row.text("reason")).isEqualTo("disputed");
            assertThat(row.line()).isEqualTo(2);
        });
    }

    @Test
    void a_byte_order_mark_and_semicolons_are_taken_as_spreadsheets_write_them() {
        var sheet = read("\uFEFFpartner;amount;reason\r\nalpha;-30,00;\"one; two, three\"\r\n");

        assertThat(sheet.rows()).singleElement().satisfies(row -> {
            assertThat(row.text("partner")).isEqualTo("alpha");
            assertThat(row.text("amount")).isEqualTo("-30,00");
            assertThat(row.text("reason")).isEqualTo("one; two, three");
        });
    }

    @Test
    void the_line_of_a_row_is_its_first_whatever_breaks_and_blank_lines_came_before() {
        var sheet = read("partner,amount,reason\nalpha,1,\"two\nlines\"\n\n,,\nbeta,2,x\r\n\r\ngamma,3,y");

        assertThat(sheet.rows()).extracting(Row::line).containsExactly(2, 6, 8);
        assertThat(sheet.rows()).extracting(row -> row.text("partner")).containsExactly("alpha", "beta", "gamma");
        assertThat(sheet.rows().getFirst().text("reason")).isEqualTo("two\nlines");
    }

    @Test
    void a_row_in_latin_1_is_rejected_at_its_column_and_the_others_go_on() {
        var latin = "partner,amount,reason\nalpha,1,für\nbeta,2,good\n".getBytes(StandardCharsets.ISO_8859_1);

        var sheet = new SheetReader("adjustments.csv", REQUIRED, List.of()).read(latin);

        assertThat(sheet.rows().getFirst().flaw())
                .isEqualTo(new RejectedRow(
                        "adjustments.csv", 2, "reason", "expected UTF-8, but the row is not (not-utf-8)"));
        assertThat(sheet.rows().getFirst().text("partner")).isEqualTo("alpha");
        assertThat(sheet.rows().getLast().flaw()).isNull();
        assertThat(read("partner,amount,reason\nalpha,1,für\n")
                        .rows()
                        .getFirst()
                        .flaw())
                .isNull();
    }

    @Test
    void a_row_with_a_control_character_is_rejected_at_its_column_and_a_line_break_is_none() {
        var sheet = read("partner,amount,reason\nalpha,1,a\u0000b\nbeta\u001b[31m,2,x\ngamma,3,\"two\n\tlines\"\n");

        assertThat(sheet.rows())
                .extracting(row -> row.flaw() == null ? "" : row.flaw().column())
                .containsExactly("reason", "partner", "");
        assertThat(sheet.rows().getFirst().flaw())
                .isEqualTo(new RejectedRow(
                        "adjustments.csv",
                        2,
                        "reason",
                        "expected text without control characters, but there is one (control-character)"));
        assertThatThrownBy(() -> read("partner,amount,rea\u0007son\n")).isInstanceOf(ScenarioRefused.class);
    }

    @Test
    void a_row_with_more_values_than_columns_is_rejected_but_empty_ones_are_nothing() {
        var sheet = read("partner,amount,reason\nalpha,30,00,disputed\nbeta,30,disputed,,\n");

        assertThat(sheet.rows().getFirst().flaw()).isNotNull();
        assertThat(sheet.rows().getLast().flaw()).isNull();
    }

    @Test
    void further_columns_are_known_by_the_names_they_were_given() {
        assertThat(read("partner,amount,reason,First Name,\n").further()).containsExactly("First Name");
    }

    @Test
    void a_missing_column_is_named_with_its_file() {
        assertThatThrownBy(() -> read("partner,amount\n"))
                .isInstanceOf(ScenarioRefused.class)
                .hasMessage("adjustments.csv: expected the column reason, but it is missing");
    }

    @Test
    void a_column_there_twice_an_empty_file_and_an_open_quote_are_refused() {
        assertThatThrownBy(() -> read("partner,amount,reason,Amount\n")).hasMessageContaining("amount once");
        assertThatThrownBy(() -> read("")).hasMessageContaining("the file is empty");
        assertThatThrownBy(() -> read("partner,amount,reason\nalpha,1,\"open\nbeta,2,x\n"))
                .isInstanceOf(ScenarioRefused.class)
                .hasMessageContaining("quote");
    }

    @Test
    void what_nobody_sees_is_not_there_and_what_looks_the_same_is_the_same() {
        var sheet =
                read("par\u200btner,amount,reason\u00a0\nsu\u0308d\u00a0haus,1,\u200ba\u00adb\u202e\n\u00a0,\u200b,\n");

        assertThat(sheet.rows()).singleElement().satisfies(row -> {
            assertThat(row.text("partner")).isEqualTo("s\u00fcd haus");
            assertThat(row.text("reason")).isEqualTo("ab");
        });
    }

    @Test
    void numbers_have_a_point_or_a_comma_and_never_separators_of_thousands() {
        assertThat(NumberText.decimal("25", "EUR")).contains("25");
        assertThat(NumberText.decimal("25.00", "EUR")).contains("25.00");
        assertThat(NumberText.decimal("-25,50", "EUR")).contains("-25.50");
        assertThat(List.of("1.234,56", "1,234.56", "1 234", "", "abc", "1e3", "+5"))
                .allSatisfy(text -> assertThat(NumberText.decimal(text, "EUR")).isEmpty());
    }

    @Test
    void in_a_currency_without_decimals_a_whole_number_is_expected() {
        assertThat(NumberText.flaw("1,5", "JPY"))
                .contains("expected a whole number without separators of thousands, but was 1,5 (too-many-decimals)");
        assertThat(NumberText.flaw("15", "JPY")).isEmpty();
    }

    private static Sheet read(String content) {
        return new SheetReader("adjustments.csv", REQUIRED, List.of()).read(content.getBytes(StandardCharsets.UTF_8));
    }
}
