package io.leadledger.scenario.api;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Lets time go by between two tries. */
@FunctionalInterface
public interface Pause {
    /** About this long. */
    void of(Duration duration);

    /** The real one. */
    static Pause real() {
        return duration -> LockSupport.parkNanos(duration.toNanos());
    }
}
