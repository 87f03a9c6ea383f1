package io.leadledger.invoice.issuing;

import io.leadledger.invoice.numbering.SeriesOwner;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/**
 * Who issues in a series waits for who is at it in this service, so that the number a document is prepared with is the one it
 * gets. A courtesy, not a rule: after a second it goes on without, since the series' own lock is what counts.
 */
@Component
class Turns {

    private static final long PATIENCE_MS = 1_000;

    /** One's turn, until it is closed. */
    interface Turn extends AutoCloseable {
        @Override
        void close();
    }

    private final ConcurrentMap<SeriesOwner, ReentrantLock> locks = new ConcurrentHashMap<>();

    Turn take(SeriesOwner series) {
        ReentrantLock lock = locks.computeIfAbsent(series, one -> new ReentrantLock(true));
        try {
            return lock.tryLock(PATIENCE_MS, TimeUnit.MILLISECONDS) ? lock::unlock : () -> {};
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return () -> {};
        }
    }
}
