package io.leadledger.portal.partner.lead.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.event.EventIds;
import io.leadledger.portal.readmodel.lead.LeadStatus;
import io.leadledger.portal.scope.PartnerScope;
import io.leadledger.portal.testing.Database;
import io.leadledger.portal.testing.PortalTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** Under row-level security only leakproof operators reach an index; each query of the list has to. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LeadSqlTest implements PortalTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Pattern OPERATORS = Pattern.compile("(<=|>=|<>|[=<>~]+|starts_with|\\bin\\b)");
    private static final List<String> LEAKPROOF = List.of("=", "<", ">", ">=", "starts_with", "in");

    @Autowired
    PartnerScope scope;

    @Autowired
    Database database;

    private final UUID alpha = UUID.fromString(EventIds.next());

    @BeforeAll
    void a_partner_among_many_rows() {
        fill(database.servingSlot());
        insert(database.servingSlot(), alpha, 2_000);
        database.jdbc().sql("analyze " + database.servingSlot() + ".lead_row").update();
        database.jdbc().sql("analyze " + database.servingSlot() + ".lead_event").update();
    }

    /** No event told of these rows: other tests compare what is read with what was said. */
    @AfterAll
    void take_the_rows_away() {
        database.jdbc()
                .sql("delete from " + database.servingSlot() + ".lead_row where lead_id like 'l-%'")
                .update();
    }

    @Test
    void every_list_query_finds_its_rows_by_an_index_that_begins_with_the_partner() {
        List<String> plans = new ArrayList<>();

        for (LeadSql sql : everyQuery()) {
            String plan = String.join("\n", explain(sql));
            plans.add(plan);
            assertThat(plan).as(sql.text()).doesNotContain("Seq Scan on lead_row");
            assertThat(plan).as(sql.text() + "\n" + plan).containsPattern("Index Cond: \\(+partner_id = ");
        }

        assertThat(plans).hasSizeGreaterThan(40);
    }

    @Test
    void a_page_is_read_in_the_order_of_its_index_without_sorting_the_partners_rows() {
        for (LeadFilter.Order order : LeadFilter.Order.values()) {
            LeadFilter all = LeadFilter.NONE.by(order);
            for (LeadFilter filter : List.of(all, all.with(LeadStatus.ACCEPTED))) {
                for (LeadCursor cursor : Arrays.asList(null, cursor(filter))) {
                    LeadSql sql = LeadSql.page(filter, BERLIN, cursor, 50);
                    String plan = String.join("\n", explain(sql));
                    assertThat(plan).as(sql.text() + "\n" + plan).doesNotContain("Sort");
                }
            }
        }
    }

    @Test
    void a_tab_of_few_leads_does_not_read_the_others() {
        for (LeadStatus status : List.of(LeadStatus.RETURNED, LeadStatus.TEST)) {
            assertThat(String.join("\n", explain(LeadSql.page(LeadFilter.NONE.with(status), BERLIN, null, 50))))
                    .containsPattern("Index Cond: .*status = '" + status);
        }
    }

    @Test
    void the_cursor_is_a_condition_of_the_index() {
        LeadFilter filter = LeadFilter.NONE;

        assertThat(String.join("\n", explain(LeadSql.page(filter, BERLIN, cursor(filter), 50))))
                .containsPattern("Index Cond: .*ROW\\(delivered_at, lead_row_id\\) <");
    }

    @Test
    void a_search_is_a_condition_of_the_index() {
        LeadFilter filter = LeadFilter.NONE.searching("Nobody's name");

        assertThat(String.join("\n", explain(LeadSql.page(filter, BERLIN, null, 50))))
                .containsPattern("Index Cond: .*name_key >= 'nobody's name'".replace("'s", "''s"))
                .containsPattern("Index Cond: .*surname_key >= ")
                .containsPattern("Index Cond: .*lead_key >= ");
    }

    @Test
    void conditions_use_leakproof_operators_only() {
        TreeSet<String> used = new TreeSet<>();
        for (LeadSql sql : everyQuery()) {
            String conditions = sql.text().substring(sql.text().indexOf(" where "));
            OPERATORS.matcher(conditions).results().map(MatchResult::group).forEach(used::add);
        }

        assertThat(LEAKPROOF).containsAll(used);
        assertThat(database.jdbc()
                        .sql("""
                                select o.oprname || ' ' || t.typname from pg_operator o
                                join pg_proc p on p.oid = o.oprcode join pg_type t on t.oid = o.oprleft
                                where o.oprname = any (?) and o.oprleft = o.oprright and not p.proleakproof
                                    and t.typname in ('text', 'uuid', 'timestamptz', 'date', 'int4', 'int8')
                                """)
                        .params((Object) new String[] {"=", "<", ">", ">="})
                        .query(String.class)
                        .list())
                .isEmpty();
        assertThat(database.jdbc()
                        .sql("select bool_and(proleakproof) from pg_proc where proname = 'starts_with'")
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(columnTypes()).containsOnly("text", "uuid", "timestamptz", "int4");
    }

    /** Those the conditions are about. */
    private List<String> columnTypes() {
        return database.jdbc().sql("""
                        select udt_name from information_schema.columns where table_schema = 'readmodel_a'
                            and (table_name = 'lead_row' and column_name in
                                ('partner_id', 'status', 'delivered_at', 'lead_row_id', 'name_key', 'surname_key', 'lead_key')
                            or table_name = 'lead_event' and column_name in ('document_id', 'line_position'))
                        """).query(String.class).list();
    }

    private static List<LeadSql> everyQuery() {
        LocalDate from = LocalDate.parse("2026-01-10");
        LocalDate to = LocalDate.parse("2026-01-12");
        List<LeadSql> queries = new ArrayList<>();
        for (LeadFilter.Order order : LeadFilter.Order.values()) {
            LeadFilter all = LeadFilter.NONE.by(order);
            Stream.of(
                            all,
                            all.with(LeadStatus.RETURNED),
                            all.with(LeadStatus.TEST),
                            all.searching("anna"),
                            all.with(LeadStatus.ACCEPTED).searching("anna"),
                            all.within(from, to),
                            all.with(LeadStatus.ACCEPTED).within(from, null),
                            all.onDocument(UUID.randomUUID()))
                    .forEach(filter -> {
                        queries.add(LeadSql.page(filter, BERLIN, null, 50));
                        queries.add(LeadSql.page(filter, BERLIN, cursor(filter), 50));
                        queries.add(LeadSql.counts(filter, BERLIN));
                    });
        }
        return queries;
    }

    private static LeadCursor cursor(LeadFilter filter) {
        return new LeadCursor(false, 50, filter.order().byName() ? "name 5" : "1768400000000000", UUID.randomUUID());
    }

    private List<String> explain(LeadSql sql) {
        return scope.read(
                alpha,
                jdbc -> jdbc.sql("explain " + sql.text())
                        .params(sql.parameters())
                        .query(String.class)
                        .list());
    }

    private void fill(String slot) {
        for (int partner = 0; partner < 60; partner++) {
            insert(slot, UUID.randomUUID(), 1_000);
        }
    }

    private void insert(String slot, UUID partner, int count) {
        database.jdbc()
                .sql("""
                        insert into %s.lead_row
                        select ?, gen_random_uuid(), ?, 'd-' || n, 'l-' || n, 'p-' || n, 'RECORDED',
                            timestamptz '2026-01-01' + n * interval '20 minutes', '2026-01-01',
                            coalesce((array ['RETURNED', 'TEST', 'REJECTED', 'CANCELLED'])[n %% 400], 'ACCEPTED'),
                            'Name ' || n, 'name ' || n, n || ' name', 'l-' || n, '{}', '{}', false
                        from generate_series(1, ?) as n
                        """.formatted(slot))
                .params(List.of(partner, partner, count))
                .update();
    }
}
