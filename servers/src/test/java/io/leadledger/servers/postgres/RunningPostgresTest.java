package io.leadledger.servers.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leadledger.servers.folder.Checkout;
import io.leadledger.servers.port.Port;
import io.leadledger.servers.process.Server;
import io.leadledger.servers.process.StartRefused;
import io.leadledger.servers.secret.RandomSecret;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningPostgresTest {
    @TempDir
    Path folder;

    private final String password = RandomSecret.password();

    @Test
    void settings_keep_what_was_acknowledged_and_let_nobody_in_without_a_password() throws SQLException {
        try (var server = Server.start(plan())) {
            assertThat(value(server, "show fsync")).isEqualTo("on");
            assertThat(value(server, "show synchronous_commit")).isEqualTo("on");
            assertThat(value(server, "show full_page_writes")).isEqualTo("on");
            assertThat(value(server, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(value(server, "show max_connections")).isEqualTo("200");
            assertThat(value(server, "show server_version")).startsWith("18.");
            assertThat(value(server, "select distinct auth_method from pg_hba_file_rules"))
                    .isEqualTo("scram-sha-256");
            assertThat(value(
                            server,
                            "select datlocprovider::text || datlocale from pg_database where datname = 'template1'"))
                    .isEqualTo("bC.UTF-8");
            assertThatThrownBy(() ->
                            DriverManager.getConnection(server.plan().address().url("postgres"), "postgres", "guess"))
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void data_outlives_a_stop_and_a_power_failure() throws SQLException {
        var plan = plan();
        try (var server = Server.start(plan)) {
            execute(server, "create table fact (said text)");
            execute(server, "insert into fact values ('before the stop')");
        }
        try (var server = Server.start(plan)) {
            execute(server, "insert into fact values ('before the power failure')");
            server.kill();
        }

        try (var server = Server.start(plan)) {
            assertThat(value(server, "select string_agg(said, ', ' order by said) from fact"))
                    .isEqualTo("before the power failure, before the stop");
        }
    }

    @Test
    void a_taken_port_is_refused_with_its_holder_and_the_way_out() {
        var plan = plan();
        try (var first = Server.start(plan)) {
            var second = new PostgresPlan(folder.resolve("second"), plan.programs(), plan.log(), plan.port(), password);

            assertThatThrownBy(() -> Server.start(second))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("port " + plan.port())
                    .hasMessageContaining("postgres (pid ")
                    .hasMessageContaining("LEADLEDGER_PORT_POSTGRES");
            assertThat(first.alive()).isTrue();
        }
    }

    @Test
    void all_databases_are_made_with_least_rights_and_a_second_run_changes_nothing() throws SQLException {
        try (var server = Server.start(plan())) {
            var file = Checkout.path().resolve("deploy/postgres/databases.sql");
            server.plan().address().run(file, passwords());
            var before = value(server, CATALOG);

            server.plan().address().run(file, passwords());

            assertThat(value(server, CATALOG)).isEqualTo(before);
            assertThat(
                            value(
                                    server,
                                    "select string_agg(datname, ' ' order by datname) from pg_database where not datistemplate"))
                    .isEqualTo("delivery delivery_keys invoice keycloak partner portal postgres");
            assertThat(value(server, "select has_database_privilege('public', 'invoice', 'connect')"))
                    .isEqualTo("f");
            assertThat(value(server, "select has_database_privilege('invoice_service', 'delivery', 'connect')"))
                    .isEqualTo("f");
            assertThat(value(server, "select has_database_privilege('delivery_service', 'delivery_keys', 'connect')"))
                    .isEqualTo("f");
            assertThat(value(server, "select has_database_privilege('invoice_service', 'invoice', 'connect')"))
                    .isEqualTo("t");
            assertThat(
                            value(
                                    server,
                                    "select count(*) from pg_roles where rolname ~ '_(owner|service)$|keycloak|^portal$' and (rolsuper or rolcreaterole or rolcreatedb)"))
                    .isEqualTo("0");
            assertThat(value(server, "select string_agg(rolname, ' ') from pg_roles where rolbypassrls"))
                    .isEqualTo("postgres portal_service");
        }
    }

    @Test
    void pages_of_the_portal_read_as_a_role_that_owns_nothing_and_may_write_nothing() throws SQLException {
        try (var server = Server.start(plan())) {
            server.plan().address().run(Checkout.path().resolve("deploy/postgres/databases.sql"), passwords());
            var url = server.plan().address().url("portal");
            try (var owner = DriverManager.getConnection(url, "portal_owner", "owner of portal");
                    var statement = owner.createStatement()) {
                statement.execute("create schema readmodel; create table readmodel.seen (id int)");
                statement.execute("create table readmodel.hidden (id int)");
                statement.execute("grant usage on schema readmodel to portal; grant all on readmodel.seen to portal");
            }

            try (var pages = DriverManager.getConnection(url, "portal", "pages of portal");
                    var statement = pages.createStatement()) {
                statement.execute("select * from readmodel.seen");
                assertThatThrownBy(() -> statement.execute("insert into readmodel.seen values (1)"))
                        .hasMessageContaining("read-only transaction");
                assertThatThrownBy(() -> statement.execute("select * from readmodel.hidden"))
                        .hasMessageContaining("permission denied");
            }
            assertThatThrownBy(() -> DriverManager.getConnection(
                            server.plan().address().url("invoice"), "portal", "pages of portal"))
                    .hasMessageContaining("permission denied for database");
        }
    }

    private static final String CATALOG = """
            select string_agg(line, chr(10) order by line) from (
              select datname || coalesce(datacl::text, '') || datdba::regrole as line from pg_database
              union all select rolname || rolpassword from pg_authid where rolpassword is not null) as all_of_it""";

    private static Map<String, String> passwords() {
        var passwords = new TreeMap<String, String>();
        for (var database : new String[] {"partner", "delivery", "delivery_keys", "invoice", "portal"}) {
            passwords.put(database + "_owner_password", "owner of " + database);
            passwords.put(database + "_service_password", "service of " + database);
        }
        passwords.put("portal_pages_password", "pages of portal");
        passwords.put("keycloak_password", "it's quoted");
        return passwords;
    }

    private PostgresPlan plan() {
        var programs = Path.of(System.getProperty("user.home"), ".cache", "leadledger", "postgres");
        return new PostgresPlan(
                folder.resolve("first"), programs, folder.resolve("postgres.log"), Port.free(), password);
    }

    private static void execute(Server<PostgresPlan> server, String sql) throws SQLException {
        try (var connection = server.plan().address().connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String value(Server<PostgresPlan> server, String query) throws SQLException {
        try (var connection = server.plan().address().connect("postgres");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
