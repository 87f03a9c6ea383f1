package io.leadledger.servers.port;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Who listens on a port, as far as the system tells: from {@code /proc} on Linux, by {@code lsof} elsewhere. */
final class PortHolder {
    private static final Path PROC = Path.of("/proc");
    private static final String LISTENING = "0A";

    private PortHolder() {}

    /** "java (pid 123)", or "another process". */
    static String of(int port) {
        try {
            return pid(port).map(PortHolder::describe).orElse("another process");
        } catch (IOException unknown) {
            return "another process";
        }
    }

    private static Optional<Long> pid(int port) throws IOException {
        return Files.isReadable(PROC.resolve("net/tcp")) ? pidFromProc(port) : pidFromLsof(port);
    }

    private static String describe(long pid) {
        var program = ProcessHandle.of(pid).flatMap(handle -> handle.info().command());
        return "%s (pid %d)"
                .formatted(
                        program.map(path -> Path.of(path).getFileName().toString())
                                .orElse("a process"),
                        pid);
    }

    private static Optional<Long> pidFromProc(int port) throws IOException {
        for (var table : new String[] {"net/tcp", "net/tcp6"}) {
            var inode = inode(PROC.resolve(table), port);
            if (inode.isPresent()) {
                return inode.flatMap(PortHolder::owner);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> inode(Path table, int port) throws IOException {
        var suffix = ":%04X".formatted(port);
        try (var lines = Files.lines(table)) {
            return lines.map(line -> line.strip().split("\\s+"))
                    .filter(columns -> columns[1].endsWith(suffix) && columns[3].equals(LISTENING))
                    .map(columns -> columns[9])
                    .findFirst();
        }
    }

    private static Optional<Long> owner(String inode) {
        return ProcessHandle.allProcesses()
                .map(ProcessHandle::pid)
                .filter(pid -> holds(pid, "socket:[" + inode + "]"))
                .findFirst();
    }

    private static boolean holds(long pid, String socket) {
        try (Stream<Path> open = Files.list(PROC.resolve(pid + "/fd"))) {
            return open.anyMatch(file -> target(file).equals(socket));
        } catch (IOException | UncheckedIOException notOurs) {
            return false;
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException closed) {
            return "";
        }
    }

    private static Optional<Long> pidFromLsof(int port) throws IOException {
        var lsof = new ProcessBuilder("lsof", "-nP", "-t", "-iTCP:" + port, "-sTCP:LISTEN")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var answer = lsof.inputReader()) {
            return answer.lines().findFirst().map(Long::valueOf);
        }
    }
}
