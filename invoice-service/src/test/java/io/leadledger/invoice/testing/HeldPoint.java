package io.leadledger.invoice.testing;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Holds whoever reaches a point, until it is let go. */
public final class HeldPoint implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);

    private HeldPoint() {}

    /** Of the next one to reach it for the n-th time from now on. */
    public static HeldPoint at(InjectedFailures points, String point, int time) {
        HeldPoint held = new HeldPoint();
        points.onceAt(point, time, held::hold);
        return held;
    }

    /** Returns when somebody is there. */
    public void awaitReached() {
        await(reached);
    }

    public void release() {
        released.countDown();
    }

    @Override
    public void close() {
        release();
    }

    private void hold() {
        reached.countDown();
        await(released);
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("expected it within " + LONGEST);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
