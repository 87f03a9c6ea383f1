package io.leadledger.scenario.billing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AdjustmentKeysTest {
    private static final String ALPHA = "01a1fe39-0000-7000-8000-00000000000a";
    private static final String BETA = "01a1fe39-0000-7000-8000-00000000000b";

    @Test
    void the_same_row_has_the_same_key_on_every_run() {
        assertThat(first(ALPHA, "-30")).isEqualTo(first(ALPHA, "-30")).matches("[0-9a-f]{64}");
    }

    @Test
    void equal_rows_of_a_sheet_are_two_adjustments() {
        var keys = new AdjustmentKeys();

        assertThat(keys.next(ALPHA, "-30", "disputed", "")).isNotEqualTo(keys.next(ALPHA, "-30", "disputed", ""));
    }

    @Test
    void mending_one_row_leaves_the_keys_of_the_others() {
        var before = new AdjustmentKeys();
        before.next(ALPHA, "-30", "disputed", "");
        var keyBefore = before.next(BETA, "-5", "goodwill", "");

        var after = new AdjustmentKeys();
        after.next(ALPHA, "-31", "disputed", "");

        assertThat(after.next(BETA, "-5", "goodwill", "")).isEqualTo(keyBefore);
    }

    @Test
    void another_draft_or_amount_is_another_adjustment() {
        assertThat(first(BETA, "-30")).isNotEqualTo(first(ALPHA, "-30"));
        assertThat(first(ALPHA, "-31")).isNotEqualTo(first(ALPHA, "-30"));
    }

    @Test
    void another_vat_rate_is_another_adjustment_and_none_leaves_the_key_as_it_ever_was() {
        assertThat(new AdjustmentKeys().next(ALPHA, "-30", "disputed", "16")).isNotEqualTo(first(ALPHA, "-30"));
        assertThat(first(ALPHA, "-30")).isEqualTo("411d65e8ebed13b9e06b12b5bfe17b6d1a4370305e1aa433b6e8cc9e7ea3222f");
    }

    private static String first(String invoiceId, String amount) {
        return new AdjustmentKeys().next(invoiceId, amount, "disputed", "");
    }
}
