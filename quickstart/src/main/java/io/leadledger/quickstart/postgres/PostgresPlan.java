package io.leadledger.quickstart.postgres;

import java.nio.file.Path;

/**
 * Where and how a PostgreSQL runs.
 *
 * @param folder its data lies in {@code data} below
 * @param programs where the unpacked programs are kept; may be shared between servers
 * @param log file for its log
 * @param port on the loopback address
 * @param password of the superuser {@code postgres}; used when the data is made
 */
public record PostgresPlan(Path folder, Path programs, Path log, int port, String password) {
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
