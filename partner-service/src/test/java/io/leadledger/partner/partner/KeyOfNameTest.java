package io.leadledger.partner.partner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R-010")
class KeyOfNameTest {

    @ParameterizedTest
    @CsvSource({
        "Alpha Solar GmbH & Co. KG, 1, alpha-solar-gmbh-co-kg",
        "Größe & Öl, 1, grosse-ol",
        "Grün AG, 3, grun-ag-3",
        "  -- , 1, partner",
        "株式会社, 2, partner-2",
        "\u00C5ngstr\u00F6m, 1, angstrom"
    })
    void a_key_is_the_name_in_plain_letters(String name, int attempt, String key) {
        assertThat(KeyOfName.of(name, attempt)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({"59", "60", "61", "500"})
    void it_is_short_and_ends_with_no_hyphen(int length) {
        String name = "a".repeat(length - 1) + " b";

        assertThat(KeyOfName.of(name, 1))
                .hasSizeLessThanOrEqualTo(60)
                .doesNotEndWith("-")
                .startsWith("aaa");
    }
}
