package io.leadledger.portal.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leadledger.testservers.TestDatabase;
import io.leadledger.testservers.TestDatabase.Login;
import io.leadledger.testservers.TestServers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class PagesDatabaseTest {

    @Test
    void pages_read_as_a_role_of_their_own_that_policies_bind_and_that_writes_nothing() throws SQLException {
        TestDatabase database = TestServers.database("portal");
        Login pages = Objects.requireNonNull(database.pages());
        try (Connection owner = DriverManager.getConnection(
                        database.url(),
                        database.owner().user(),
                        database.owner().password());
                var statement = owner.createStatement()) {
            statement.execute("create schema readmodel; create table readmodel.row (id int, partner_id uuid)");
            statement.execute("insert into readmodel.row values (1, gen_random_uuid())");
            statement.execute("alter table readmodel.row enable row level security, force row level security");
            statement.execute("create policy own on readmodel.row using"
                    + " (partner_id = nullif(current_setting('app.partner_id', true), '')::uuid)");
            statement.execute("grant usage on schema readmodel to portal, portal_service");
            statement.execute("grant all on readmodel.row to portal, portal_service");
        }
        PagesDatabase gateways =
                new PagesDatabase(new PagesProperties(database.url(), pages.user(), pages.password(), 2));

        JdbcClient jdbc = JdbcClient.create(gateways.dataSource());

        assertThat(jdbc.sql("select count(*) from readmodel.row")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThatThrownBy(() -> jdbc.sql("delete from readmodel.row").update())
                .rootCause()
                .hasMessageContaining("read-only transaction");
        gateways.destroy();
        try (Connection service = DriverManager.getConnection(
                        database.url(),
                        database.service().user(),
                        database.service().password());
                var rows = service.createStatement().executeQuery("select count(*) from readmodel.row")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isEqualTo(1);
        }
    }
}
