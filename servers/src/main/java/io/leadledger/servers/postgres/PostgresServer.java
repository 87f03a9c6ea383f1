package io.leadledger.servers.postgres;

import io.leadledger.servers.folder.Folders;
import io.leadledger.servers.port.Listener;
import io.leadledger.servers.port.Port;
import io.leadledger.servers.process.ChildCommand;
import io.leadledger.servers.process.GuardedProcess;
import io.leadledger.servers.process.Part;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A real PostgreSQL that keeps what it acknowledged ({@code fsync} and {@code synchronous_commit} on) unless it is planned forgetful, wants a password
 * from everyone and listens on the loopback address only. Stops when this process ends, however it ends.
 */
public final class PostgresServer implements Part {
    private static final String NAME = "PostgreSQL";
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

    private final PostgresPlan plan;
    private final GuardedProcess process;

    private PostgresServer(PostgresPlan plan, GuardedProcess process) {
        this.plan = plan;
        this.process = process;
    }

    /**
     * Starts the server and waits until it takes connections. Makes the data first when there is none, and stops a
     * server that an earlier, killed run left on the same data.
     *
     * @throws io.leadledger.servers.process.StartRefused when the port is taken or the server does not come up
     */
    public static PostgresServer start(PostgresPlan plan) {
        var programs = new PostgresPrograms(PostgresBinaries.in(plan.programs()), plan.log());
        LeftOver.stop(plan.data(), programs);
        Port.requireFree(Listener.POSTGRES, plan.port());
        Folders.makeOnce(plan.data(), fresh -> programs.makeData(fresh, plan.password()));
        var server = new PostgresServer(plan, GuardedProcess.start(command(plan, programs)));
        try {
            server.process.awaitReady(server::answers, GuardedProcess.TIME_TO_START);
            return server;
        } catch (RuntimeException failed) {
            server.close();
            throw failed;
        }
    }

    private static ChildCommand command(PostgresPlan plan, PostgresPrograms programs) {
        var settings = new ArrayList<>(SETTINGS);
        DURABLE.forEach(setting -> settings.add(setting + (plan.durable() ? "=on" : "=off")));
        var words = programs.serverWords(plan.data(), plan.port(), settings);
        return new ChildCommand(NAME, words, Map.of(), plan.data(), plan.log());
    }

    private boolean answers() {
        try (var connection = address().connect("postgres")) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** How to reach it as superuser. */
    public PostgresAddress address() {
        return plan.address();
    }

    @Override
    public boolean alive() {
        return process.alive();
    }

    @Override
    public long pid() {
        return process.pid();
    }

    /** Starts it anew, after it has ended, with everything it was told before. */
    public PostgresServer startAgain() {
        return start(plan);
    }

    /** Ends the server at once, as a power failure does. */
    public void kill() {
        process.kill();
    }

    /** Stops the server: connections are closed, open transactions rolled back, everything written. */
    @Override
    public void close() {
        process.close();
    }
}
