package io.leadledger.benchmark.portallist;

import io.leadledger.portal.readmodel.lead.LeadWriting;
import io.leadledger.portal.scope.OpenedScope;
import io.leadledger.testservers.TestDatabase;
import io.leadledger.testservers.TestServers;
import java.util.Map;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A fresh database of the gateway: its roles, its migrations, nothing in it. */
final class PortalDatabase {

    private static final String SLOT = "readmodel_a";

    private final TestDatabase database = TestServers.database("portal");
    private final TestDatabase.Login pages = Objects.requireNonNull(database.pages());

    PortalDatabase() {
        Flyway.configure()
                .dataSource(
                        database.url(),
                        database.owner().user(),
                        database.owner().password())
                .locations("classpath:db/chassis/consuming", "classpath:db/migration")
                .placeholders(Map.of("service_role", database.service().user(), "pages_role", pages.user()))
                .load()
                .migrate();
    }

    /** As the portal's pages read: bound by row-level security. */
    OpenedScope pages() {
        return OpenedScope.as(database.url(), pages.user(), pages.password());
    }

    /** The same door for the gateway's own role, which no policy binds. */
    OpenedScope unbound() {
        return OpenedScope.as(
                database.url(), database.service().user(), database.service().password());
    }

    LeadWriting writing() {
        return new LeadWriting(
                database.url() + "?currentSchema=" + SLOT,
                database.service().user(),
                database.service().password());
    }

    /** As superuser: settings, and what autovacuum does in the course of time. */
    JdbcClient superuser() {
        var postgres = TestServers.postgres();
        return JdbcClient.create(new DriverManagerDataSource(database.url(), postgres.user(), postgres.password()));
    }

    /** Leaves the tables as they are some time after they were filled. */
    void settle() {
        superuser().sql("vacuum (analyze) " + SLOT + ".lead_row").update();
        superuser().sql("vacuum (analyze) " + SLOT + ".lead_counter").update();
        superuser().sql("checkpoint").update();
    }

    /** Size of all leads on disk, indexes included. */
    String size() {
        return superuser()
                .sql("select pg_size_pretty(pg_total_relation_size('" + SLOT + ".lead_row'))")
                .query(String.class)
                .single();
    }
}
