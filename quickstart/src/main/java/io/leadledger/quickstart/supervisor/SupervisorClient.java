package io.leadledger.quickstart.supervisor;

import io.leadledger.scenario.api.RunFailed;
import io.leadledger.scenario.api.Waiting;
import io.leadledger.servers.port.Listener;
import io.leadledger.servers.port.Port;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Hears and stops the supervisor of a home folder; never touches a process that is not it. */
public final class SupervisorClient {
    private static final Duration TIME_TO_STOP = Duration.ofMinutes(5);
    private static final Duration TIME_TO_OPEN = Duration.ofSeconds(5);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final Path home;

    public SupervisorClient(Path home) {
        this.home = home;
    }

    /** What the supervisor says; nothing when none runs, or it has said that it ends: its process may be seen a while longer. */
    public Optional<SupervisorState> status() {
        return SupervisorFile.read(home)
                .filter(state -> state.failed() == null)
                .filter(state -> state.process().isPresent());
    }

    /** What the supervisor says; throws {@link RunFailed} when none runs. */
    public SupervisorState running() {
        return status().orElseThrow(
                        () -> new RunFailed("expected Leadledger to run, but it does not: ./leadledger start"));
    }

    /** Where the mails of a home folder are; who makes the folder has the mailbox opened. */
    static Path mail(Path home) {
        return home.resolve("mail");
    }

    /**
     * Has the mailbox opened that takes the operator's mail.
     *
     * @return the folder that mails are written to
     * @throws io.leadledger.servers.process.StartRefused when its port is taken
     */
    public Path openMailbox() {
        try {
            Files.createDirectories(mail(home));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        var limit = Waiting.real().limit(TIME_TO_OPEN);
        while (!running().takesMail()) {
            if (limit.isOver()) {
                Port.requireFree(Listener.MAILBOX, running().ports().of(Listener.MAILBOX));
                throw new RunFailed("expected the mailbox to open, but it did not; the reason is in %s"
                        .formatted(home.resolve("logs")));
            }
            limit.pause(BETWEEN_LOOKS);
        }
        return mail(home);
    }

    /**
     * Stops the supervisor and all that it started, by a signal to the very process that wrote the file, and waits for
     * the end of it.
     *
     * @param said hears beforehand when it is going to take long
     * @return whether there was one
     */
    public boolean stop(Consumer<String> said) {
        var state = status();
        var process = state.flatMap(SupervisorState::process);
        if (state.isEmpty() || process.isEmpty()) {
            return false;
        }
        sayWhatTakesLong(state.get(), said);
        process.get().destroy();
        process.get()
                .onExit()
                .completeOnTimeout(process.get(), TIME_TO_STOP.toSeconds(), TimeUnit.SECONDS)
                .join();
        if (process.get().isAlive()) {
            process.get().destroyForcibly();
        }
        return true;
    }

    private static void sayWhatTakesLong(SupervisorState state, Consumer<String> said) {
        var recording = state.parts().stream().filter(PartState::recording).count();
        if (state.up() && recording > 0) {
            said.accept(("Writing what lets later starts take a third of the time, for %d services: up to four minutes,"
                            + " this first time only; a start with LEADLEDGER_START_CACHES=off spares it.")
                    .formatted(recording));
        }
    }
}
