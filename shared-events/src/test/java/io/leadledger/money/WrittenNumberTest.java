package io.leadledger.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number that could mean two amounts is never guessed. */
class WrittenNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "25        | 2 | 25      | 25      | 25",
                "25.5      | 2 | 25.5    | 25.5    | 25.5",
                "25,50     | 2 | bad-value | 25.50 | 25.50",
                "-1.50     | 2 | -1.50   | -1.50   | bad-value",
                "1.000     | 2 | too-many-decimals | too-many-decimals | ambiguous-number",
                "1,250     | 2 | bad-value | too-many-decimals | ambiguous-number",
                "12.500    | 2 | too-many-decimals | too-many-decimals | ambiguous-number",
                "12,5000   | 2 | bad-value | too-many-decimals | too-many-decimals",
                "1.255     | 3 | 1.255   | 1.255   | ambiguous-number",
                "1,255     | 3 | bad-value | ambiguous-number | ambiguous-number",
                "0,255     | 3 | bad-value | 0.255 | ambiguous-number",
                "1234,255  | 3 | bad-value | 1234.255 | 1234.255",
                "1.000     | 0 | too-many-decimals | too-many-decimals | 1000",
                "10.5      | 0 | too-many-decimals | too-many-decimals | too-many-decimals",
                "1.234,50  | 2 | bad-value | bad-value | 1234.50",
                "1 234,50  | 2 | bad-value | bad-value | 1234.50",
                "1,234,50  | 2 | bad-value | bad-value | bad-value",
                "1'000.00  | 2 | bad-value | bad-value | bad-value",
                "1 000     | 2 | bad-value | bad-value | 1000",
                "1 5       | 2 | bad-value | bad-value | bad-value",
                "1 50      | 2 | bad-value | bad-value | bad-value",
                "1234 567  | 2 | bad-value | bad-value | bad-value",
                "1 234 567,8 | 2 | bad-value | bad-value | 1234567.8",
                "1 234.567 | 2 | bad-value | bad-value | too-many-decimals",
                "1,5       | 2 | bad-value | 1.5 | 1.5",
                ".5        | 2 | bad-value | bad-value | bad-value",
                "5.        | 2 | bad-value | bad-value | bad-value",
                "1_000     | 2 | bad-value | bad-value | bad-value",
                "０.５      | 2 | bad-value | bad-value | bad-value",
                "１００     | 2 | bad-value | bad-value | bad-value",
                "1e3       | 2 | bad-value | bad-value | bad-value",
                "٣٠        | 2 | bad-value | bad-value | bad-value",
                "''        | 2 | bad-value | bad-value | bad-value",
            })
    void a_number_has_one_meaning_or_none(String text, int decimals, String exact, String inSheet, String typed) {
        assertThat(said(WrittenNumber.exact(text, decimals))).as("exact").isEqualTo(exact);
        assertThat(said(WrittenNumber.inSheet(text, decimals))).as("in a sheet").isEqualTo(inSheet);
        assertThat(said(WrittenNumber.typed(text, decimals))).as("typed").isEqualTo(typed);
    }

    private static String said(WrittenNumber number) {
        return switch (number) {
            case WrittenNumber.Clear(var value) -> value.toPlainString();
            case WrittenNumber.Unclear unclear -> unclear.flaw().code();
        };
    }
}
