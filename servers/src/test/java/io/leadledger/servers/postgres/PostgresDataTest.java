package io.leadledger.servers.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.servers.process.Server;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresDataTest {
    @TempDir
    Path folder;

    @Test
    void data_outlives_a_stop_and_a_power_failure() throws SQLException {
        var plan = TestPostgres.plan(folder);
        try (var server = Server.start(plan)) {
            new TestPostgres(server).execute("create table fact (said text)");
            new TestPostgres(server).execute("insert into fact values ('before the stop')");
        }
        try (var server = Server.start(plan)) {
            new TestPostgres(server).execute("insert into fact values ('before the power failure')");
            server.kill();
        }

        try (var server = Server.start(plan)) {
            assertThat(new TestPostgres(server).value("select string_agg(said, ', ' order by said) from fact"))
                    .isEqualTo("before the power failure, before the stop");
        }
    }
}
