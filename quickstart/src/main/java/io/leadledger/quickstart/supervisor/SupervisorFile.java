package io.leadledger.quickstart.supervisor;

import io.leadledger.servers.secret.RandomSecret;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/**
 * How to find the supervisor of a home folder: written by it, readable by its owner only.
 *
 * @param pid its process
 * @param started when that process started, UTC; another process of that number started at another time
 * @param port of its control channel on the loopback address
 * @param token that opens the control channel
 */
record SupervisorFile(long pid, String started, int port, String token) {
    private static final String NAME = "supervisor.properties";

    static SupervisorFile ofThisProcess(int port) {
        var self = ProcessHandle.current();
        return new SupervisorFile(self.pid(), startOf(self), port, RandomSecret.password());
    }

    static Optional<SupervisorFile> in(Path home) {
        var values = new Properties();
        try (var reader = Files.newBufferedReader(home.resolve(NAME))) {
            values.load(reader);
            return Optional.of(new SupervisorFile(
                    Long.parseLong(values.getProperty("pid", "")),
                    values.getProperty("started", ""),
                    Integer.parseInt(values.getProperty("port", "")),
                    values.getProperty("token", "")));
        } catch (IOException | NumberFormatException missingOrDamaged) {
            return Optional.empty();
        }
    }

    void write(Path home) {
        var values = new Properties();
        values.setProperty("pid", String.valueOf(pid));
        values.setProperty("started", started);
        values.setProperty("port", String.valueOf(port));
        values.setProperty("token", token);
        try {
            var text = new StringWriter();
            values.store(text, null);
            var fresh = Files.createTempFile(home, "supervisor", ".tmp");
            Files.writeString(fresh, text.toString());
            Files.move(fresh, home.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static void remove(Path home) {
        try {
            Files.deleteIfExists(home.resolve(NAME));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The very process that wrote the file, when it still runs. */
    Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid).filter(process -> startOf(process).equals(started));
    }

    private static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("");
    }

    @Override
    public String toString() {
        return "supervisor %d, started %s".formatted(pid, started);
    }
}
