package io.leadledger.invoice.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class NumberFormatTest {

    @Test
    void a_number_names_the_entity_in_capitals_and_the_year_of_issue() {
        assertThat(NumberFormat.INVOICE.format("leads", 2026, 1)).isEqualTo("LEADS-2026-0001");
        assertThat(NumberFormat.CREDIT_NOTE.format("K-data", 2027, 12)).isEqualTo("K-DATA-C-2027-0012");
    }

    @Test
    void past_9999_it_grows_wider() {
        assertThat(NumberFormat.INVOICE.format("leads", 2026, 10_000)).isEqualTo("LEADS-2026-10000");
    }

    @Test
    void a_format_without_the_number_is_refused() {
        assertThatThrownBy(() -> new NumberFormat("{ENTITY}-{yyyy}")).isInstanceOf(IllegalArgumentException.class);
    }
}
