package io.leadledger.servers.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * A running child whose standard input is held open by this process and read by a guard inside the child: when this
 * process is gone, even by {@code kill -9}, the stream ends and the child stops.
 */
public final class GuardedProcess implements AutoCloseable {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
    private static final Duration TIME_TO_STOP = Duration.ofSeconds(10);
    private static final int LINES_TO_SHOW = 15;

    private final ChildCommand command;
    private final Process process;

    private GuardedProcess(ChildCommand command, Process process) {
        this.command = command;
        this.process = process;
    }

    /**
     * Starts the child; it is running, not yet ready.
     *
     * @throws UncheckedIOException when the program cannot be run
     */
    public static GuardedProcess start(ChildCommand command) {
        try {
            Files.createDirectories(command.log().toAbsolutePath().getParent());
            var builder = new ProcessBuilder(command.words())
                    .directory(command.directory().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(
                            ProcessBuilder.Redirect.appendTo(command.log().toFile()));
            builder.environment().putAll(command.environment());
            return new GuardedProcess(command, builder.start());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Waits until the child is ready.
     *
     * @throws StartRefused {@code child-ended} when it ends before that, {@code child-not-ready} when the time is up;
     *     both quote the end of its log
     */
    public void awaitReady(BooleanSupplier ready, Duration limit) {
        var deadline = System.nanoTime() + limit.toNanos();
        while (!ready.getAsBoolean()) {
            if (endedWithin(BETWEEN_LOOKS)) {
                throw new StartRefused(
                        "child-ended",
                        "expected %s to become ready, but it ended with code %d"
                                        .formatted(command.name(), process.exitValue())
                                + lastLines());
            }
            if (System.nanoTime() > deadline) {
                throw new StartRefused(
                        "child-not-ready",
                        "expected %s to be ready within %d s, but it was not"
                                        .formatted(command.name(), limit.toSeconds())
                                + lastLines());
            }
        }
    }

    /**
     * Waits until a child that does one thing has done it.
     *
     * @throws StartRefused {@code child-failed} when it ends with a failure or not in time; quotes the end of its log
     */
    public void awaitSuccess(Duration limit) {
        if (!endedWithin(limit) || process.exitValue() != 0) {
            throw new StartRefused(
                    "child-failed", "expected %s to succeed, but it did not".formatted(command.name()) + lastLines());
        }
    }

    /** Whether the child still runs. */
    public boolean alive() {
        return process.isAlive();
    }

    /** Process id of the child (of its guard, when the guard is a process of its own). */
    public long pid() {
        return process.pid();
    }

    /** Asks the child to stop, waits 10 s, then ends it and everything it started by force. */
    @Override
    public void close() {
        stop(TIME_TO_STOP);
    }

    /**
     * Asks the child to stop, waits, then ends it and everything it started by force.
     *
     * @return whether it ended because it was asked to
     */
    public boolean stop(Duration patience) {
        if (!process.isAlive()) {
            return false;
        }
        var family = family();
        process.destroy();
        process.onExit()
                .completeOnTimeout(process, patience.toSeconds(), TimeUnit.SECONDS)
                .join();
        if (process.isAlive()) {
            end(family);
            return false;
        }
        return true;
    }

    /** Ends the child and everything it started at once, as {@code kill -9} does. */
    public void kill() {
        end(family());
    }

    private void end(List<ProcessHandle> family) {
        family.forEach(ProcessHandle::destroyForcibly);
        family.forEach(member -> member.onExit().join());
        process.onExit().join();
    }

    private List<ProcessHandle> family() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
    }

    private boolean endedWithin(Duration time) {
        try {
            return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StartRefused(
                    "interrupted", "expected to wait for %s, but was interrupted".formatted(command.name()));
        }
    }

    private String lastLines() {
        return "; the end of %s:%n%s".formatted(command.log(), LogTail.of(command.log(), LINES_TO_SHOW));
    }
}
