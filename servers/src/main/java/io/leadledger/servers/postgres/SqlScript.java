package io.leadledger.servers.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs the SQL files of {@code deploy/postgres} without psql, which a bare machine may lack. Understands the part of
 * psql's language that they use: {@code \set}, {@code \ir}, {@code \connect}, {@code \gexec}, {@code :'variable'} in
 * statements and {@code :variable} in commands. A statement ends with a semicolon at the end of a line or with
 * {@code \gexec}.
 */
final class SqlScript {
    private static final Pattern LITERAL = Pattern.compile(":'(\\w+)'");

    private final PostgresAddress server;
    private final Map<String, String> variables;
    private Connection connection;

    private SqlScript(PostgresAddress server, Map<String, String> variables, Connection connection) {
        this.server = server;
        this.variables = new LinkedHashMap<>(variables);
        this.connection = connection;
    }

    /** Runs the file as superuser, beginning in the database {@code postgres}. */
    static void run(Path file, PostgresAddress server, Map<String, String> variables) {
        try {
            var script = new SqlScript(server, variables, server.connect("postgres"));
            try {
                script.runFile(file);
            } finally {
                script.connection.close();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("expected " + file + " to run, but " + failed.getMessage(), failed);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void runFile(Path file) throws IOException, SQLException {
        var statement = new StringBuilder();
        for (var line : Files.readAllLines(file)) {
            if (line.strip().equals("\\gexec")) {
                executeResult(take(statement));
            } else if (line.startsWith("\\")) {
                command(line.substring(1).split("\\s+"), file);
            } else if (!line.startsWith("--")) {
                statement.append(line).append('\n');
                if (line.endsWith(";")) {
                    execute(take(statement));
                }
            }
        }
    }

    private void command(String[] words, Path file) throws IOException, SQLException {
        switch (words[0]) {
            case "set" -> variables.put(words[1], resolved(words[2]));
            case "ir" -> runFile(file.resolveSibling(words[1]));
            case "connect" -> reconnect(resolved(words[1]));
            default ->
                throw new IllegalStateException(
                        "expected set, ir, connect or gexec in %s, but was %s".formatted(file, words[0]));
        }
    }

    private void reconnect(String database) throws SQLException {
        connection.close();
        connection = server.connect(database);
    }

    private void executeResult(String query) throws SQLException {
        var statements = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                statements.add(rows.getString(1));
            }
        }
        for (var sql : statements) {
            execute(sql);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String take(StringBuilder statement) {
        var sql =
                LITERAL.matcher(statement).replaceAll(match -> Matcher.quoteReplacement(quoted(value(match.group(1)))));
        statement.setLength(0);
        return sql;
    }

    private static String quoted(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    private String resolved(String word) {
        return word.startsWith(":") ? value(word.substring(1)) : word;
    }

    private String value(String variable) {
        var value = variables.get(variable);
        if (value == null) {
            throw new IllegalStateException("expected a value of the variable " + variable + ", but there is none");
        }
        return value;
    }
}
