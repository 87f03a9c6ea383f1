package io.leadledger.chassis.loop;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A thread of its own that goes round from start to stop, and pauses so that a stop ends the pause. */
public final class Loop {

    private final String name;
    private volatile CountDownLatch stopped = new CountDownLatch(0);
    private volatile @Nullable Thread thread;

    /** @param name of the thread */
    public Loop(String name) {
        this.name = name;
    }

    /** Starts it; {@code work} returns once {@link #isRunning} is false. */
    public void start(Runnable work) {
        stopped = new CountDownLatch(1);
        thread = Thread.ofPlatform().name(name).start(work);
    }

    /** Stops it, and waits until its work has returned. */
    public void stop() {
        stopped.countDown();
        Thread working = thread;
        if (working != null) {
            join(working);
        }
    }

    /** Whether it was started and nobody stopped it. */
    public boolean isRunning() {
        return stopped.getCount() > 0;
    }

    /** Whether its work still goes on: not after a bug ended it. */
    public boolean isAlive() {
        Thread working = thread;
        return working != null && working.isAlive();
    }

    /** Pauses; true if it was stopped meanwhile. */
    public boolean stoppedWithin(Duration pause) {
        try {
            return stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            stopped.countDown();
            return true;
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
