package io.leadledger.servers.postgres;

import io.leadledger.servers.process.StartRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A server that a killed run left on the data; known by {@code postmaster.pid}. */
final class LeftOver {
    private LeftOver() {}

    /** Stops such a server; does nothing when there is none, or when the noted process is another program by now. */
    static void stop(Path data, PostgresPrograms programs) {
        try {
            if (pid(data)
                    .flatMap(ProcessHandle::of)
                    .filter(process -> serves(process, data))
                    .isPresent()) {
                stopFastOrAtOnce(data, programs);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void stopFastOrAtOnce(Path data, PostgresPrograms programs) throws IOException {
        try {
            programs.stop(data, "fast");
        } catch (StartRefused stillRunning) {
            programs.stop(data, "immediate");
        }
    }

    private static Optional<Long> pid(Path data) throws IOException {
        var file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        return Files.readAllLines(file).stream().findFirst().map(line -> Long.valueOf(line.strip()));
    }

    private static boolean serves(ProcessHandle process, Path data) {
        var isPostgres = process.info()
                .command()
                .filter(command -> command.endsWith("/postgres"))
                .isPresent();
        var sameData = process.info()
                .commandLine()
                .map(line -> line.contains(data.toString()))
                .orElse(true);
        return isPostgres && sameData;
    }
}
