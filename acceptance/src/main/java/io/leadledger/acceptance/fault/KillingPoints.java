package io.leadledger.acceptance.fault;

import io.leadledger.chassis.crash.CrashPoints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Kills its own process with SIGKILL when a named point is reached for the n-th time since the order was given. The
 * order is a file with {@code <point> <n>}; it is removed just before the kill, so that the next start lives.
 */
final class KillingPoints implements CrashPoints {

    private static final Logger LOG = LoggerFactory.getLogger(KillingPoints.class);

    private final Path order;
    private final AtomicInteger reached = new AtomicInteger();

    KillingPoints(Path order) {
        this.order = order;
    }

    @Override
    public void reached(String point) {
        if (!Files.exists(order)) {
            return;
        }
        try {
            String[] wanted = Files.readString(order).strip().split(" ", 2);
            if (wanted[0].equals(point) && reached.incrementAndGet() == Integer.parseInt(wanted[1])) {
                LOG.warn("killed at point={} time={}", point, wanted[1]);
                Files.delete(order);
                kill();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void kill() throws IOException {
        new ProcessBuilder("kill", "-9", Long.toString(ProcessHandle.current().pid())).start();
        while (true) {
            Thread.onSpinWait();
        }
    }
}
