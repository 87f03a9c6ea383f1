package io.leadledger.servers.postgres;

import io.leadledger.servers.process.LogTail;
import io.leadledger.servers.process.StartRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The programs of PostgreSQL, run in a user namespace of their own when the user is root, which they refuse to be.
 *
 * @param home folder with {@code bin}
 * @param log takes what they say
 */
record PostgresPrograms(Path home, Path log) {
    /**
     * Runs the server, reads standard input, and stops the server (fast, after 10 s at once) when that ends or on
     * SIGTERM. The shell's {@code read} is used, because another program would outlive the guard.
     */
    private static final String GUARD = """
            exec 3<&0
            "$@" </dev/null 3<&- &
            server=$!
            stop() { kill -INT "$server"; for i in 1 2 3 4 5 6 7 8 9 10; do sleep 1; kill -0 "$server" || exit 0; done; kill -QUIT "$server"; }
            (while read -r _ <&3; do :; done; stop) 2>/dev/null &
            watch=$!
            exec 3<&-
            trap 'kill -INT "$server" 2>/dev/null' TERM INT HUP
            wait "$server"; code=$?
            while kill -0 "$server" 2>/dev/null; do wait "$server"; code=$?; done
            kill "$watch" 2>/dev/null
            exit "$code"
            """;

    private static final int LINES_TO_SHOW = 15;

    List<String> serverWords(Path data, int port, List<String> settings) {
        var words = new ArrayList<>(List.of("/bin/sh", "-c", GUARD, "postgres-guard"));
        words.addAll(words("postgres", "-D", data.toString(), "-p", String.valueOf(port)));
        settings.forEach(setting -> words.addAll(List.of("-c", setting)));
        return words;
    }

    /**
     * Passwords are kept as they are used, with SCRAM, but stretched no further: all are random and of 192 bits, which
     * stretching does not make longer, and a service that starts opens dozens of connections.
     */
    void makeData(Path data, String password) {
        try {
            var passwordFile = Files.createTempFile(data.getParent(), "password", null);
            try {
                Files.writeString(passwordFile, password);
                run(words(
                        "initdb",
                        "-D",
                        data.toString(),
                        "-U",
                        "postgres",
                        "--pwfile=" + passwordFile,
                        "--set=scram_iterations=1",
                        "--auth-host=scram-sha-256",
                        "--auth-local=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8"));
            } finally {
                Files.delete(passwordFile);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void stop(Path data, String mode) throws IOException {
        run(words("pg_ctl", "stop", "-D", data.toString(), "-m", mode, "-w", "-t", "10"));
    }

    private void run(List<String> words) throws IOException {
        Files.createDirectories(log.toAbsolutePath().getParent());
        var process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        process.getOutputStream().close();
        if (process.onExit().join().exitValue() != 0) {
            throw new StartRefused(
                    "postgres-failed",
                    "expected %s to succeed, but it did not; the end of %s:%n%s"
                            .formatted(words.getFirst(), log, LogTail.of(log, LINES_TO_SHOW)));
        }
    }

    private List<String> words(String program, String... arguments) {
        var asRoot = System.getProperty("user.name").equals("root") ? Stream.of("unshare", "-U") : Stream.<String>of();
        var command = Stream.of(home.resolve("bin").resolve(program).toString());
        return Stream.of(asRoot, command, Stream.of(arguments))
                .flatMap(part -> part)
                .toList();
    }
}
