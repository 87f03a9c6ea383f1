package io.leadledger.quickstart.supervisor;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Does the same every second, in a thread that keeps the process alive. */
final class Rounds implements AutoCloseable {
    private static final Duration BETWEEN = Duration.ofSeconds(1);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(10);

    private final BooleanSupplier round;
    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread thread;

    private Rounds(BooleanSupplier round) {
        this.round = round;
        this.thread = Thread.ofPlatform().name("rounds").unstarted(this::go);
    }

    /**
     * Goes round until it is closed.
     *
     * @param round false when something did not succeed: then the next comes later
     */
    static Rounds of(BooleanSupplier round) {
        var rounds = new Rounds(round);
        rounds.thread.start();
        return rounds;
    }

    private void go() {
        var pause = BETWEEN;
        while (!isOverAfter(pause)) {
            pause = round.getAsBoolean() ? BETWEEN : AFTER_FAILURE;
        }
    }

    private boolean isOverAfter(Duration pause) {
        try {
            return over.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Ends them; what a round is waiting for is interrupted. */
    @Override
    public void close() {
        over.countDown();
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
