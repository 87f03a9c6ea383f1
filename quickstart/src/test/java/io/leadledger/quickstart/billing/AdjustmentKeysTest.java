package io.leadledger.quickstart.billing;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.quickstart.scenario.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AdjustmentKeysTest {
    private static final Period JANUARY = new Period("leads", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1));

    @Test
    void the_same_row_has_the_same_key_on_every_run() {
        assertThat(first(JANUARY, "-30")).isEqualTo(first(JANUARY, "-30")).matches("[0-9a-f]{64}");
    }

    @Test
    void equal_rows_of_a_sheet_are_two_adjustments() {
        var keys = new AdjustmentKeys(JANUARY);

        assertThat(keys.next("alpha", "-30", "disputed")).isNotEqualTo(keys.next("alpha", "-30", "disputed"));
    }

    @Test
    void mending_one_row_leaves_the_keys_of_the_others() {
        var before = new AdjustmentKeys(JANUARY);
        before.next("alpha", "-30", "disputed");
        var keyBefore = before.next("beta", "-5", "goodwill");

        var after = new AdjustmentKeys(JANUARY);
        after.next("alpha", "-31", "disputed");

        assertThat(after.next("beta", "-5", "goodwill")).isEqualTo(keyBefore);
    }

    @Test
    void another_period_or_amount_is_another_adjustment() {
        var february = new Period("leads", LocalDate.of(2026, 2, 1), LocalDate.of(2026, 3, 1));

        assertThat(first(february, "-30")).isNotEqualTo(first(JANUARY, "-30"));
        assertThat(first(JANUARY, "-31")).isNotEqualTo(first(JANUARY, "-30"));
    }

    private static String first(Period period, String amount) {
        return new AdjustmentKeys(period).next("alpha", amount, "disputed");
    }
}
