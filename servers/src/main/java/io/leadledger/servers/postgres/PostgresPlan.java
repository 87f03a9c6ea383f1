package io.leadledger.servers.postgres;

import io.leadledger.servers.folder.Folders;
import io.leadledger.servers.port.Listener;
import io.leadledger.servers.port.Port;
import io.leadledger.servers.process.ChildCommand;
import io.leadledger.servers.process.ServerPlan;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A real PostgreSQL that wants a password from everyone and listens on the loopback address only. Its data are made at the
 * first start; a server that an earlier, killed run left on them is stopped.
 *
 * @param folder its data lies in {@code data} below
 * @param programs where the unpacked programs are kept; may be shared between servers
 * @param log file for its log
 * @param port on the loopback address
 * @param password of the superuser {@code postgres}; used when the data is made
 * @param durable whether what it acknowledged survives a power failure
 */
public record PostgresPlan(Path folder, Path programs, Path log, int port, String password, boolean durable)
        implements ServerPlan {
    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "password_encryption=scram-sha-256",
            "max_connections=200",
            "shared_buffers=256MB",
            "max_wal_size=2GB",
            "timezone=UTC",
            "log_timezone=UTC");
    private static final List<String> DURABLE = List.of("fsync", "synchronous_commit", "full_page_writes");

    /** One that keeps what it acknowledged. */
    public PostgresPlan(Path folder, Path programs, Path log, int port, String password) {
        this(folder, programs, log, port, password, true);
    }

    /** The same for tests whose data nobody needs afterwards: nothing waits for the disk. */
    public PostgresPlan forgetful() {
        return new PostgresPlan(folder, programs, log, port, password, false);
    }

    /** How the server is reached as superuser. */
    public PostgresAddress address() {
        return new PostgresAddress("127.0.0.1", port, "postgres", password);
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public ChildCommand prepare() {
        var unpacked = new PostgresPrograms(PostgresBinaries.in(programs), log);
        LeftOver.stop(data(), unpacked);
        Port.requireFree(Listener.POSTGRES, port);
        Folders.makeOnce(data(), fresh -> unpacked.makeData(fresh, password));
        var words = unpacked.serverWords(data(), port, settings());
        return new ChildCommand(name(), words, Map.of(), data(), log);
    }

    private List<String> settings() {
        return Stream.concat(SETTINGS.stream(), DURABLE.stream().map(setting -> setting + (durable ? "=on" : "=off")))
                .toList();
    }

    @Override
    public boolean isReady() {
        try (var connection = address().connect("postgres")) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private Path data() {
        return folder.toAbsolutePath().resolve("data");
    }

    @Override
    public String toString() {
        return "PostgreSQL in %s on port %d".formatted(folder, port);
    }
}
