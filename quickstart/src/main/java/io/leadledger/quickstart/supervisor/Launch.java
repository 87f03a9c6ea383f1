package io.leadledger.quickstart.supervisor;

import io.leadledger.servers.folder.Checkout;
import io.leadledger.servers.process.JavaCommand;
import io.leadledger.servers.process.LogTail;
import io.leadledger.servers.process.StartRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Starts a supervisor in the background and follows it until everything is up. */
public final class Launch {
    private static final int LINES_TO_SHOW = 10;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final Path home;
    private final Path log;

    public Launch(Path home) {
        this.home = home;
        this.log = home.resolve("logs").resolve("supervisor.log");
    }

    /** How much is started. */
    public enum Extent {
        /** The servers and the four services. */
        EVERYTHING,
        /** PostgreSQL, Kafka and Keycloak. */
        SERVERS_ONLY
    }

    /** How a launch went. */
    public sealed interface Outcome {
        /** Everything is up and goes on without the launcher. */
        record Up() implements Outcome {}

        /** Another start of the same home is under way. */
        record Busy() implements Outcome {}

        /** It did not come up; nothing is left running. */
        record Failed(String reason) implements Outcome {}
    }

    /**
     * Starts the supervisor. Ends everything again when this process ends before it is up.
     *
     * @param ready hears of each part that has become ready
     */
    public Outcome start(Extent extent, Consumer<PartState> ready) {
        try {
            Files.createDirectories(log.getParent());
            var process = new ProcessBuilder(words(extent))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            return follow(process, ready);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The shell makes the supervisor deaf to the terminal: Ctrl-C and its closing reach the launcher only. */
    private List<String> words(Extent extent) {
        var words = new ArrayList<>(
                List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "supervisor", JavaCommand.executable()));
        words.addAll(List.of(
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Duser.timezone=UTC",
                "-D" + Checkout.PROPERTY + "=" + Checkout.path(),
                "-Dlogback.configurationFile=io/leadledger/quickstart/supervisor/supervisor-logback.xml",
                "-cp",
                String.join(
                        ":",
                        JavaCommand.ownClassPath().stream().map(Path::toString).toList()),
                Supervisor.class.getName(),
                home.toString(),
                extent.name()));
        return words;
    }

    private Outcome follow(Process process, Consumer<PartState> ready) {
        var told = 0;
        while (true) {
            var ended = hasEnded(process);
            var state = SupervisorFile.read(home).filter(said -> said.pid() == process.pid());
            var parts = state.map(SupervisorState::parts).orElse(List.of());
            for (; told < parts.size(); told++) {
                ready.accept(parts.get(told));
            }
            if (state.filter(SupervisorState::up).isPresent()) {
                return new Outcome.Up();
            }
            if (ended) {
                return outcome(process, state.map(SupervisorState::failed));
            }
        }
    }

    private static boolean hasEnded(Process process) {
        try {
            return process.waitFor(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StartRefused("interrupted", "expected to wait for the start, but was interrupted");
        }
    }

    private Outcome outcome(Process ended, Optional<String> reason) {
        return ended.exitValue() == Supervisor.BUSY
                ? new Outcome.Busy()
                : new Outcome.Failed(
                        reason.orElseGet(() -> "expected the supervisor to report, but it ended; the end of %s:%n%s"
                                .formatted(log, LogTail.of(log, LINES_TO_SHOW))));
    }
}
