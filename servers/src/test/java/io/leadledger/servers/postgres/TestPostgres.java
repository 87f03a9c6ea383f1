package io.leadledger.servers.postgres;

import io.leadledger.servers.port.Port;
import io.leadledger.servers.process.Server;
import io.leadledger.servers.secret.RandomSecret;
import java.nio.file.Path;
import java.sql.SQLException;

/** A server for a test, and what it answers. */
record TestPostgres(Server<PostgresPlan> server) {
    static PostgresPlan plan(Path folder) {
        var programs = Path.of(System.getProperty("user.home"), ".cache", "leadledger", "postgres");
        return new PostgresPlan(
                folder.resolve("first"),
                programs,
                folder.resolve("postgres.log"),
                Port.free(),
                RandomSecret.password());
    }

    void execute(String sql) throws SQLException {
        try (var connection = server.plan().address().connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    String value(String query) throws SQLException {
        try (var connection = server.plan().address().connect("postgres");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
