package io.leadledger.servers.postgres;

import java.nio.file.Path;

/**
 * Where and how a PostgreSQL runs.
 *
 * @param folder its data lies in {@code data} below
 * @param programs where the unpacked programs are kept; may be shared between servers
 * @param log file for its log
 * @param port on the loopback address
 * @param password of the superuser {@code postgres}; used when the data is made
 * @param durable whether what it acknowledged survives a power failure
 */
public record PostgresPlan(Path folder, Path programs, Path log, int port, String password, boolean durable) {
    /** One that keeps what it acknowledged. */
    public PostgresPlan(Path folder, Path programs, Path log, int port, String password) {
        this(folder, programs, log, port, password, true);
    }

    /** The same for tests whose data nobody needs afterwards: nothing waits for the disk. */
    public PostgresPlan forgetful() {
        return new PostgresPlan(folder, programs, log, port, password, false);
    }

    /** How the server will be reached as superuser. */
    public PostgresAddress address() {
        return new PostgresAddress("127.0.0.1", port, "postgres", password);
    }

    @Override
    public String toString() {
        return "PostgreSQL in %s on port %d".formatted(folder, port);
    }

    Path data() {
        return folder.toAbsolutePath().resolve("data");
    }
}
