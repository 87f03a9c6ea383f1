package io.leadledger.servers.postgres;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/**
 * How to reach a PostgreSQL as superuser.
 *
 * @param host name or address
 * @param port a port
 * @param user the superuser
 * @param password of the superuser
 */
public record PostgresAddress(String host, int port, String user, String password) {

    /** The JDBC address of a database. */
    public String url(String database) {
        return "jdbc:postgresql://%s:%d/%s".formatted(host, port, database);
    }

    /** A connection to a database as superuser. */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), user, password);
    }

    /**
     * Runs a file of {@code deploy/postgres}, beginning in the database {@code postgres}.
     *
     * @param variables values of the psql variables it uses
     */
    public void run(Path file, Map<String, String> variables) {
        SqlScript.run(file, this, variables);
    }

    @Override
    public String toString() {
        return "%s@%s:%d".formatted(user, host, port);
    }
}
