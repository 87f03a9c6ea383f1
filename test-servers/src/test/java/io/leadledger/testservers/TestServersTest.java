package io.leadledger.testservers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leadledger.testservers.TestDatabase.Login;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TestServersTest {
    private static final SharedServers EMBEDDED = new SharedServers(new EmbeddedServers());
    private static final SharedServers CONTAINERS = new SharedServers(new ContainerServers());

    static Stream<SharedServers> sources() {
        return ContainerServers.available() ? Stream.of(EMBEDDED, CONTAINERS) : Stream.of(EMBEDDED);
    }

    @ParameterizedTest
    @MethodSource("sources")
    void the_owner_makes_tables_and_the_service_sees_only_what_it_is_granted(SharedServers servers)
            throws SQLException {
        var database = servers.database("invoice");

        execute(database, database.owner(), "create table seen (id int); create table hidden (id int)");
        execute(database, database.owner(), "grant select on seen to invoice_service");

        execute(database, database.service(), "select * from seen");
        assertThatThrownBy(() -> execute(database, database.service(), "select * from hidden"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> execute(database, database.service(), "create table mine (id int)"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> execute(database, database.service(), "create temporary table mine (id int)"))
                .hasMessageContaining("permission denied");
    }

    @ParameterizedTest
    @MethodSource("sources")
    void a_second_database_of_the_same_name_is_another_and_empty(SharedServers servers) throws SQLException {
        var first = servers.database("partner");
        execute(first, first.owner(), "create table entity (id int)");

        var second = servers.database("partner");

        assertThat(second.url()).isNotEqualTo(first.url());
        assertThat(second.owner()).isEqualTo(first.owner());
        execute(second, second.owner(), "create table entity (id int)");
    }

    @ParameterizedTest
    @MethodSource("sources")
    void a_role_of_another_database_may_not_connect(SharedServers servers) throws SQLException {
        var invoice = servers.database("invoice");
        var partner = servers.database("partner");

        execute(invoice, invoice.service(), "select 1");
        assertThatThrownBy(() -> execute(invoice, partner.service(), "select 1"))
                .hasMessageContaining("permission denied for database");
    }

    @ParameterizedTest
    @MethodSource("sources")
    void nothing_waits_for_the_disk(SharedServers servers) throws SQLException {
        for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            try (var connection = servers.postgres().connect("postgres");
                    var value = connection.createStatement().executeQuery("show " + setting)) {
                assertThat(value.next()).isTrue();
                assertThat(value.getString(1)).as(setting).isEqualTo("off");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sources")
    void kafka_takes_topics(SharedServers servers) throws Exception {
        var address = servers.kafka();

        try (var admin = Admin.create(address.clientSettings())) {
            admin.createTopics(List.of(new NewTopic("leadledger.test", 12, (short) 1)))
                    .all()
                    .get();

            assertThat(admin.listTopics().names().get()).contains("leadledger.test");
        }
    }

    @Test
    void one_jvm_has_one_postgres_and_one_kafka() {
        assertThat(TestServers.postgres()).isSameAs(TestServers.postgres());
        assertThat(TestServers.kafka()).isSameAs(TestServers.kafka());
    }

    private static void execute(TestDatabase database, Login login, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), login.user(), login.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
