package io.leadledger.invoice.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.leadledger.invoice.history.simulated.Fault;
import io.leadledger.invoice.history.simulated.SimulatedBilling;
import io.leadledger.invoice.history.story.Histories;
import io.leadledger.invoice.history.story.Shrinking;
import io.leadledger.invoice.history.story.Step;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Deliveries, prices, cancellations, adjustments, runs, finalizes, payments and late facts in any order, with crashes between
 * any two effects, duplicates and overtaking: {@code -Dleadledger.histories.count} of them, the first with the seed
 * {@code -Dleadledger.histories.seed}, each of the others with the next one. A seed alone says a history.
 */
@Tag("R-051")
@Tag("R-053")
@Tag("R-044")
class RandomHistoriesTest {

    private static final Logger LOG = LoggerFactory.getLogger(RandomHistoriesTest.class);

    private static final int ENOUGH = 10_000;
    private static final long SEED = Long.getLong("leadledger.histories.seed", System.currentTimeMillis());
    private static final int COUNT = Integer.getInteger("leadledger.histories.count", ENOUGH);
    private static final int STEPS = 120;

    private final Reached reached = new Reached();

    @Test
    void every_history_comes_to_what_the_oracle_says_and_together_they_reach_everything() {
        LOG.info("random histories seed={} count={}", SEED, COUNT);

        OptionalLong failing = LongStream.range(SEED, SEED + COUNT)
                .parallel()
                .filter(seed -> fails(seed, Set.of()))
                .findAny();

        if (failing.isPresent()) {
            fail(told(failing.getAsLong()));
        }
        LOG.info("reached {}", reached.counts());
        if (COUNT >= ENOUGH) {
            assertThat(reached.counts())
                    .allSatisfy(
                            (what, times) -> assertThat(times.sum()).as(what).isPositive());
        }
    }

    /** The positive control: what these faults do is seen. */
    @ParameterizedTest
    @EnumSource
    void a_fault_is_found(Fault fault) {
        OptionalLong found = LongStream.range(SEED, SEED + ENOUGH)
                .filter(seed -> fails(seed, EnumSet.of(fault)))
                .findFirst();

        assertThat(found).as("a history that shows that somebody %s", fault).isPresent();
        LOG.info("fault={} found by history {}", fault, found.getAsLong() - SEED + 1);
    }

    @Test
    void a_seed_says_the_same_history_always() {
        assertThat(Histories.of(7, STEPS)).isEqualTo(Histories.of(7, STEPS)).isNotEqualTo(Histories.of(8, STEPS));
    }

    private boolean fails(long seed, Set<Fault> faults) {
        return failure(Histories.of(seed, STEPS), faults) != null;
    }

    private String told(long seed) {
        List<Step> steps = Histories.of(seed, STEPS);
        Throwable failure = failure(steps, Set.of());
        List<Step> shortest = Shrinking.of(steps, shorter -> failure(shorter, Set.of()) != null);
        return "a history failed: run it again with -Dleadledger.histories.seed=%d -Dleadledger.histories.count=1%n%s%nshortest, failing with %s:%n%s"
                .formatted(
                        seed,
                        failure,
                        failure(shortest, Set.of()),
                        shortest.stream().map(Step::toString).collect(Collectors.joining("\n")));
    }

    private @Nullable Throwable failure(List<Step> steps, Set<Fault> faults) {
        SimulatedBilling billing = new SimulatedBilling(faults);
        Play play = new Play(billing, LocalDate.of(2025, 12, 20));
        try {
            play.begin();
            steps.forEach(play::step);
            play.end();
            new Laws(billing, play.oracle(), true).hold();
            reached.add(play, billing);
            return null;
        } catch (AssertionError | RuntimeException failure) {
            return failure;
        }
    }
}
