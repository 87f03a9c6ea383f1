package io.leadledger.acceptance.folder;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.acceptance.Installation;
import io.leadledger.acceptance.Installation.Ended;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The second and third entity of the journeys: tiers in US dollars by the week, and the reduced rate. */
@Order(2)
class ExamplesTest {

    private final Installation installation = Installation.shared();

    @Test
    void k_data_bills_620_leads_in_dollars_by_three_tiers() {
        Summary summary = run("k-data");

        assertThat(summary.sums()).containsExactly("kilo 380 7440.00 0.00 7440.00");
        assertThat(summary.lines("kilo"))
                .hasSize(620)
                .allMatch(line -> line.startsWith("kilo-leads 1 x "))
                .haveExactly(100, priced("15.00"))
                .haveExactly(400, priced("12.00"))
                .haveExactly(120, priced("9.50"));
        assertThat(summary.documents())
                .allMatch(document -> document.get("currency").asString().equals("USD"));
    }

    @Test
    void r_data_is_loaded_without_a_bill_where_that_is_wanted_and_billed_at_the_reduced_rate() {
        Ended loaded = installation.loadOnly(Installation.checkout("examples/r-data"));
        assertThat(loaded.exitCode()).as(loaded.output()).isZero();
        assertThat(loaded.output()).contains("Nothing is billed");
        assertThat(installation.folder("out-r-data").resolve("summary.json")).doesNotExist();

        assertThat(run("r-data").sums()).containsExactly("romeo 380 30.00 2.10 32.10");
    }

    private static Condition<String> priced(String price) {
        return new Condition<>(line -> line.endsWith(" x %s = %s".formatted(price, price)), "one lead at " + price);
    }

    private Summary run(String example) {
        Ended ended =
                installation.load(Installation.checkout("examples/" + example), installation.folder("out-" + example));
        assertThat(ended.exitCode()).as(ended.output()).isZero();
        return Summary.read(installation.folder("out-" + example));
    }
}
