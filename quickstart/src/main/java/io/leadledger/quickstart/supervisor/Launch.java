package io.leadledger.quickstart.supervisor;

import io.leadledger.quickstart.stack.Progress;
import io.leadledger.servers.folder.Checkout;
import io.leadledger.servers.process.JavaCommand;
import io.leadledger.servers.process.LogTail;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Starts a supervisor in the background and follows it until everything is up. */
public final class Launch {
    private static final int LINES_TO_SHOW = 10;

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

    /** Starts the supervisor. Ends everything again when this process ends before it is up. */
    public Outcome start(Extent extent, Progress progress) {
        try {
            Files.createDirectories(log.getParent());
            var process = new ProcessBuilder(words(extent))
                    .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            try (var lines = process.inputReader()) {
                return follow(process, lines, progress);
            }
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

    private Outcome follow(Process process, BufferedReader lines, Progress progress) throws IOException {
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(LauncherLink.READY)) {
                var words = line.substring(LauncherLink.READY.length()).split(" ", 2);
                progress.ready(words[1], Duration.ofMillis(Long.parseLong(words[0])));
            } else if (line.equals(LauncherLink.UP)) {
                process.outputWriter().append(LauncherLink.DETACH).append('\n').flush();
            } else if (line.equals(LauncherLink.DETACHED)) {
                return new Outcome.Up();
            } else if (line.equals(LauncherLink.BUSY)) {
                return new Outcome.Busy();
            } else if (line.equals(LauncherLink.FAILED)) {
                return new Outcome.Failed(String.join("\n", lines.lines().toList()));
            }
        }
        return new Outcome.Failed("expected the supervisor to report, but it ended; the end of %s:%n%s"
                .formatted(log, LogTail.of(log, LINES_TO_SHOW)));
    }
}
