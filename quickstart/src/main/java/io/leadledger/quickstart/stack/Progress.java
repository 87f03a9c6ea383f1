package io.leadledger.quickstart.stack;

import io.leadledger.servers.process.Server;
import java.time.Duration;

/** Hears how a start goes on. */
@FunctionalInterface
public interface Progress {
    /** A server is ready; it took this long. Called by several threads. */
    void ready(Server<?> server, Duration took);
}
