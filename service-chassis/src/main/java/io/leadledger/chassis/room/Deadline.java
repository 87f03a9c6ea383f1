package io.leadledger.chassis.room;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A whole time for what has only times for its steps, such as a conversation with another server. */
public final class Deadline {

    private Deadline() {}

    /**
     * Does the work on a virtual thread of its own, and interrupts it when the time is over: if it waits for a socket then, the
     * socket is closed. Throws what the work throws.
     *
     * @throws TimeoutException where it was interrupted because the time was over
     */
    public static void within(Duration most, Runnable work) throws TimeoutException {
        FutureTask<?> task = new FutureTask<>(work, null);
        Thread.ofVirtual().name("within-" + most).start(task);
        try {
            task.get(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException over) {
            task.cancel(true);
            throw over;
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("expected the end of it, but the service stops", stopped);
        }
    }
}
