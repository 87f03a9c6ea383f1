package io.leadledger.portal.readmodel.generation;

import java.time.Duration;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets pages read the generation that was built, once it has read everything the serving one has: no page ever goes back
 * in time. One transaction, one row: a page sees the one or the other.
 */
@Component
class Switch {

    private static final Logger LOG = LoggerFactory.getLogger(Switch.class);
    private static final long NEARLY = 20_000;
    private static final Duration STEP = Duration.ofMillis(20);
    private static final int STEPS = 100;

    private final JdbcClient jdbc;
    private final Generations generations;
    private final Progress progress;
    private final TransactionTemplate transaction;

    Switch(JdbcClient jdbc, Generations generations, Progress progress, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.generations = generations;
        this.progress = progress;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @param interrupted waits that long and says whether to stop */
    void whenCaughtUp(Generation serving, Generation built, Predicate<Duration> interrupted) {
        if (progress.behind(built, serving) > NEARLY) {
            return;
        }
        transaction.executeWithoutResult(status -> {
            if (alone() && catchesUp(serving, built, interrupted)) {
                generations.serve(built);
                LOG.info("read model switched from={} to={}", serving.number(), built.number());
            }
        });
    }

    /** Holds the serving one, so that the other can come up with it however much is being published. */
    private boolean catchesUp(Generation serving, Generation built, Predicate<Duration> interrupted) {
        progress.hold(serving);
        for (int step = 0; step < STEPS; step++) {
            if (progress.behind(built, serving) == 0) {
                return true;
            }
            if (interrupted.test(STEP)) {
                return false;
            }
        }
        return false;
    }

    private boolean alone() {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtext('readmodel.switch'))")
                .query(Boolean.class)
                .single();
    }
}
