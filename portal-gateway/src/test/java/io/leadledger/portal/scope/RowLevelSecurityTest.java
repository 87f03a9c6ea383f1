package io.leadledger.portal.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leadledger.event.EventIds;
import io.leadledger.event.delivery.CancellationCause;
import io.leadledger.event.delivery.DeliveryEvent.DeliverySucceeded;
import io.leadledger.event.invoice.InvoiceEvent.InvoiceFinalized;
import io.leadledger.portal.testing.Database;
import io.leadledger.portal.testing.Facts;
import io.leadledger.portal.testing.PortalTest;
import io.leadledger.portal.testing.Topics;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** R-088, kept by the database itself. Tables come from its catalogue: a new one is held to the same rules. */
@Tag("R-088")
class RowLevelSecurityTest implements PortalTest {

    /** The one policy, as the database writes it. */
    private static final String POLICY =
            "(partner_id = (NULLIF(current_setting('app.partner_id'::text, true), ''::text))::uuid)";

    /** Tables with a partner that pages may not read at all. */
    private static final List<String> CLOSED = List.of("lead_price");

    /** What pages may read besides: which slot serves. */
    private static final List<String> OF_NOBODY = List.of("readmodel.generation");

    @Autowired
    PartnerScope scope;

    @Autowired
    PagesDatabase pages;

    @Autowired
    Database database;

    @Autowired
    Topics topics;

    private final String entity = EventIds.next();
    private final String alpha = EventIds.next();
    private final String beta = EventIds.next();

    @BeforeEach
    void both_partners_have_something_of_everything() {
        topics.say(Facts.entity(entity, Facts.FIELDS));
        for (String partner : List.of(alpha, beta)) {
            topics.say(Facts.partner(partner, "Partner"));
            DeliverySucceeded lead =
                    Facts.delivery(entity, partner, "L-" + partner, "2026-01-20T10:00:00Z", Map.of("name", "Anna"));
            InvoiceFinalized invoice = Facts.invoice(entity, partner, EventIds.next(), "LEADS-" + partner);
            topics.say(
                    lead,
                    Facts.transaction(lead, "25.00"),
                    Facts.cancellation(lead, CancellationCause.OPERATOR_REFUND),
                    invoice,
                    Facts.billed(partner, invoice.invoiceId().value(), lead),
                    Facts.paid(invoice, "20.00"));
        }
        topics.awaitRead();
    }

    @Test
    void each_table_with_a_partner_has_forced_row_level_security_and_the_one_policy() {
        List<String> tables = tablesWithAPartner();

        assertThat(tables).hasSizeGreaterThanOrEqualTo(2 * 9);
        assertThat(tables).allSatisfy(table -> {
            assertThat(database.jdbc()
                            .sql("select relrowsecurity and relforcerowsecurity from pg_class where oid = ?::regclass")
                            .param(table)
                            .query(Boolean.class)
                            .single())
                    .as("forced on %s", table)
                    .isTrue();
            assertThat(database.jdbc().sql("""
                                    select permissive || ' ' || cmd || ' ' || roles::text || ' ' || qual || ' '
                                        || coalesce(with_check, '')
                                    from pg_policies where schemaname || '.' || tablename = ?
                                    """).param(table).query(String.class).list())
                    .as("policies of %s", table)
                    .containsExactly("PERMISSIVE ALL {public} " + POLICY + " ");
        });
    }

    @Test
    void with_a_partner_set_its_rows_are_there_and_no_other_and_without_one_none() {
        String slot = database.servingSlot();
        for (String table :
                grantedTables().stream().filter(one -> one.startsWith(slot)).toList()) {
            long own = ofPartner(table, alpha);
            assertThat(own).as("rows of the partner in %s", table).isPositive();
            assertThat(ofPartner(table, beta))
                    .as("rows of the other in %s", table)
                    .isPositive();
            assertThat(asAlpha(jdbc -> count(jdbc, table, alpha))).as(table).isEqualTo(own);
            assertThat(asAlpha(jdbc -> count(jdbc, table))).as(table).isEqualTo(own);
            assertThat(withSetting(null, table))
                    .as("%s without a partner", table)
                    .isZero();
            assertThat(withSetting("", table))
                    .as("%s with an empty partner", table)
                    .isZero();
            assertThat(withSetting(alpha, table))
                    .as("%s with the partner", table)
                    .isEqualTo(own);
        }
    }

    @Test
    void a_pooled_connection_forgets_the_partner_with_the_transaction() {
        scope.read(UUID.fromString(alpha), jdbc -> count(jdbc, "lead_row"));

        try (var connection = pages.dataSource().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*), current_setting('app.partner_id', true) from "
                        + database.servingSlot() + ".lead_row")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getLong(1)).isZero();
            assertThat(row.getString(2)).isNullOrEmpty();
        } catch (java.sql.SQLException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void pages_may_read_exactly_the_tables_with_a_partner_and_write_nothing() {
        List<String> expected = tablesWithAPartner().stream()
                .filter(table -> CLOSED.stream().noneMatch(table::endsWith))
                .toList();
        assertThat(grantedTables()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(privilegesOtherThanSelect()).isEmpty();
        assertThat(roleAttributes()).isEqualTo("false false false false");

        assertThatThrownBy(() -> scope.read(UUID.fromString(alpha), jdbc -> count(jdbc, "lead_price")))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> scope.read(UUID.fromString(alpha), jdbc -> count(jdbc, "entity")))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> scope.read(UUID.fromString(alpha), jdbc -> count(jdbc, "site.web_session")))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> scope.read(
                        UUID.fromString(alpha),
                        jdbc -> jdbc.sql("delete from lead_row").update()))
                .hasStackTraceContaining("read-only transaction");
        assertThatThrownBy(this::deleteInATransactionThatMayWrite).hasStackTraceContaining("permission denied");
    }

    @Test
    void only_the_scope_knows_the_pages_database() {
        var classes = new com.tngtech.archunit.core.importer.ClassFileImporter()
                .withImportOption(com.tngtech.archunit.core.importer.ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.leadledger.portal");
        com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses()
                .that()
                .doNotHaveFullyQualifiedName(PartnerScope.class.getName())
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName(PagesDatabase.class.getName())
                .check(classes);
    }

    private void deleteInATransactionThatMayWrite() throws java.sql.SQLException {
        try (var connection = pages.dataSource().getConnection()) {
            connection.setReadOnly(false);
            try (var statement = connection.createStatement()) {
                statement.execute("set default_transaction_read_only = off");
                statement.execute("delete from " + database.servingSlot() + ".lead_row");
            } finally {
                connection.createStatement().execute("reset default_transaction_read_only");
            }
        }
    }

    private long asAlpha(Function<JdbcClient, Long> count) {
        return scope.read(UUID.fromString(alpha), count);
    }

    private long withSetting(String partner, String table) {
        DataSource own = pages.dataSource();
        try (var connection = own.getConnection()) {
            connection.setAutoCommit(false);
            JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            if (partner != null) {
                jdbc.sql("select set_config('app.partner_id', ?, true)")
                        .param(partner)
                        .query(String.class)
                        .single();
            }
            long count = count(jdbc, table);
            connection.rollback();
            return count;
        } catch (java.sql.SQLException e) {
            throw new AssertionError(e);
        }
    }

    private long ofPartner(String table, String partner) {
        return count(database.jdbc(), table, partner);
    }

    private static long count(JdbcClient jdbc, String table, String partner) {
        return jdbc.sql("select count(*) from " + table + " where partner_id = ?::uuid")
                .param(partner)
                .query(Long.class)
                .single();
    }

    private static long count(JdbcClient jdbc, String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private List<String> tablesWithAPartner() {
        return database.jdbc().sql("""
                        select table_schema || '.' || table_name from information_schema.columns
                        where column_name = 'partner_id' and table_schema not in ('site', 'pg_catalog')
                        order by 1
                        """).query(String.class).list();
    }

    private List<String> grantedTables() {
        return database.jdbc().sql("""
                        select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind in ('r', 'p', 'v', 'm') and n.nspname not in ('pg_catalog', 'information_schema')
                            and has_table_privilege('portal', c.oid, 'select')
                        order by 1
                        """).query(String.class).list().stream()
                .filter(table -> !OF_NOBODY.contains(table))
                .toList();
    }

    private List<String> privilegesOtherThanSelect() {
        return database.jdbc().sql("""
                        select table_schema || '.' || table_name || ' ' || privilege_type
                        from information_schema.table_privileges
                        where grantee in ('portal', 'PUBLIC') and privilege_type <> 'SELECT'
                            and table_schema not in ('pg_catalog', 'information_schema')
                        """).query(String.class).list();
    }

    private String roleAttributes() {
        return database.jdbc().sql("""
                        select rolsuper || ' ' || rolbypassrls || ' ' || rolcreaterole || ' ' || exists (
                            select 1 from pg_class where relowner = pg_roles.oid)
                        from pg_roles where rolname = 'portal'
                        """).query(String.class).single();
    }
}
