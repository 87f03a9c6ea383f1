package io.leadledger.quickstart.servicejar;

import io.leadledger.servers.process.Server;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;

/** Stops a service; the first run of a jar takes some minutes more, to write what lets later starts take a third. */
public final class Stopping {
    private static final Duration TIME_TO_STOP = Duration.ofSeconds(10);

    /** Four at once on two busy cores were not done after 90 s: each stop then began anew and kept nothing. */
    private static final Duration TIME_TO_STOP_AND_RECORD = Duration.ofMinutes(4);

    private Stopping() {}

    /**
     * Stops it.
     *
     * @param said hears how long the writing took, or that it was not done in time
     */
    public static void stop(Server<ServiceJar> service, Consumer<String> said) {
        stop(service, said, service.plan().isRecording() ? TIME_TO_STOP_AND_RECORD : TIME_TO_STOP);
    }

    static void stop(Server<ServiceJar> service, Consumer<String> said, Duration atMost) {
        var writes = service.plan().isRecording() && service.alive();
        var begin = System.nanoTime();
        var ended = service.stop(atMost);
        if (ended) {
            service.plan().keepRecorded();
        }
        if (writes) {
            var seconds = Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1000.0;
            said.accept(String.format(
                    Locale.ROOT,
                    "%-18s %s %5.1f s",
                    service.plan().name(),
                    ended ? "written" : "not written; the next stop tries again, after",
                    seconds));
        }
    }
}
