package io.leadledger.chassis.room;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;

/** Work that is done at the same time, so much of it, begun and waited for in its order; one at a time on the caller's own thread. */
public final class Abreast implements AutoCloseable {

    private final int most;
    private final UnaryOperator<Runnable> named;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Deque<Future<?>> going = new ArrayDeque<>();

    /** @param named does the same in the caller's name, on another thread */
    public Abreast(int most, UnaryOperator<Runnable> named) {
        this.most = most;
        this.named = named;
    }

    /** Waits until one more can be begun; throws what one of those threw that it waited for. */
    public void awaitRoom() {
        while (going.size() >= most) {
            await(going.removeFirst());
        }
    }

    /** Waits for all of them; throws what the first threw that failed. */
    public void awaitAll() {
        while (!going.isEmpty()) {
            await(going.removeFirst());
        }
    }

    /** Begins one. */
    public void add(Runnable work) {
        if (most == 1) {
            work.run();
        } else {
            going.add(threads.submit(named.apply(work)));
        }
    }

    private void await(Future<?> one) {
        try {
            one.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Waits for those that are left. */
    @Override
    public void close() {
        threads.close();
    }
}
