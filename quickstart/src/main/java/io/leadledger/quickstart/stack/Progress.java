package io.leadledger.quickstart.stack;

import java.time.Duration;

/** Hears how a start goes on. */
@FunctionalInterface
public interface Progress {
    /** Something is ready; it took this long. Called by several threads. */
    void ready(String what, Duration took);
}
