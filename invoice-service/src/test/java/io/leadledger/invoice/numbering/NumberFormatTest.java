package io.leadledger.invoice.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class NumberFormatTest {

    @Test
    void a_number_names_the_entity_in_capitals_and_the_year_of_issue() {
        assertThat(invoices("leads").format(2026, 1)).isEqualTo("LEADS-2026-0001");
        assertThat(creditNotes("K-data").format(2027, 12)).isEqualTo("K-DATA-C-2027-0012");
    }

    @Test
    void past_9999_it_grows_wider() {
        assertThat(invoices("leads").format(2026, 10_000)).isEqualTo("LEADS-2026-10000");
    }

    @Test
    void a_series_whose_default_is_taken_has_others_to_choose_from() {
        assertThat(SeriesKind.INVOICE.formats("shop-c").limit(3))
                .containsExactly("SHOP-C-{yyyy}-{0000}", "SHOP-C-INV-{yyyy}-{0000}", "SHOP-C-INV2-{yyyy}-{0000}");
    }

    @Test
    void a_format_without_the_number_is_refused() {
        assertThatThrownBy(() -> new NumberFormat("{ENTITY}-{yyyy}")).isInstanceOf(IllegalArgumentException.class);
    }

    private static NumberFormat invoices(String entityKey) {
        return new NumberFormat(
                SeriesKind.INVOICE.formats(entityKey).findFirst().orElseThrow());
    }

    private static NumberFormat creditNotes(String entityKey) {
        return new NumberFormat(
                SeriesKind.CREDIT_NOTE.formats(entityKey).findFirst().orElseThrow());
    }
}
