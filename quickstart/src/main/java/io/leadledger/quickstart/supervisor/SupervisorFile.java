package io.leadledger.quickstart.supervisor;

import io.leadledger.servers.process.Server;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The file in a home folder by which its supervisor is found and heard: written by it alone, whole at each change, and
 * removed when it has stopped in good order.
 */
final class SupervisorFile {
    private static final String NAME = "supervisor.json";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path file;
    private SupervisorState state;

    SupervisorFile(Path home, SupervisorState state) {
        this.file = home.resolve(NAME);
        this.state = state;
        write();
    }

    /** What was written last, by a supervisor that runs or by one that is gone. */
    static Optional<SupervisorState> read(Path home) {
        try {
            return Optional.of(JSON.readValue(Files.readAllBytes(home.resolve(NAME)), SupervisorState.class));
        } catch (IOException | JacksonException missingOrDamaged) {
            return Optional.empty();
        }
    }

    synchronized void change(UnaryOperator<SupervisorState> change) {
        state = change.apply(state);
        write();
    }

    /** A server is ready, the first time or again. */
    void ready(Server<?> server, Duration took) {
        change(state -> state.ready(PartState.of(server, took)));
    }

    synchronized void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void write() {
        try {
            var fresh = Files.createTempFile(file.getParent(), "supervisor", ".tmp");
            Files.write(fresh, JSON.writeValueAsBytes(state));
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
