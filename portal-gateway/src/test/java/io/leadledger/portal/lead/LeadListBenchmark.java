package io.leadledger.portal.lead;

import io.leadledger.portal.scope.PartnerScope;
import io.leadledger.portal.testing.Database;
import io.leadledger.portal.testing.PortalTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * W5, the queries: a million leads of a thousand partners, the largest with 200,000. Each query of the list as role
 * {@code portal} under row-level security (A) beside the same SQL with the partner as a condition and no policy (B),
 * A B A B. No test: {@code mvn test -pl portal-gateway -am -Dtest=LeadListBenchmark}; it logs the table of docs/performance.md.
 */
class LeadListBenchmark implements PortalTest {

    private static final Logger LOG = LoggerFactory.getLogger(LeadListBenchmark.class);
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final UUID LARGEST = new UUID(0, 1);
    private static final int RUNS = 5;
    private static final int TIMES = 200;

    @Autowired
    PartnerScope scope;

    @Autowired
    Database database;

    @Autowired
    JdbcClient service;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void measure() {
        fill();
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        transaction.setReadOnly(true);
        StringBuilder table = new StringBuilder(
                "\n| query | rows | under RLS, ms (min / median) | without, ms (min / median) | ratio of medians |\n|---|---|---|---|---|\n");
        queries().forEach((name, sql) -> {
            Supplier<Integer> under = () -> scope.read(LARGEST, jdbc -> count(jdbc, sql));
            LeadSql plain = withPartner(sql);
            Supplier<Integer> without = () -> transaction.execute(status -> {
                service.sql("select set_config('search_path', slot, true), set_config('app.partner_id', '', true) "
                                + "from readmodel.generation where state = 'CURRENT'")
                        .query((row, n) -> true)
                        .single();
                return count(service, plain);
            });
            long[] a = new long[RUNS];
            long[] b = new long[RUNS];
            repeat(under);
            repeat(without);
            for (int run = 0; run < RUNS; run++) {
                a[run] = repeat(under);
                b[run] = repeat(without);
            }
            Arrays.sort(a);
            Arrays.sort(b);
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %d | %.2f / %.2f | %.2f / %.2f | %.2f |%n",
                    name,
                    under.get(),
                    ms(a[0]),
                    ms(a[RUNS / 2]),
                    ms(b[0]),
                    ms(b[RUNS / 2]),
                    (double) a[RUNS / 2] / b[RUNS / 2]));
        });
        LOG.info("{}", table);
    }

    private static Map<String, LeadSql> queries() {
        LeadFilter all = LeadFilter.NONE;
        Map<String, LeadSql> queries = new LinkedHashMap<>();
        queries.put("first page", LeadSql.page(all, BERLIN, null, 50));
        queries.put("page 500", LeadSql.page(all, BERLIN, behind(25_000), 50));
        queries.put("first page by name", LeadSql.page(all.by(LeadFilter.Order.NAME), BERLIN, null, 50));
        for (LeadStatus status : LeadStatus.values()) {
            queries.put(
                    "tab " + status.name().toLowerCase(Locale.ROOT), LeadSql.page(all.with(status), BERLIN, null, 50));
        }
        queries.put(
                "three days",
                LeadSql.page(
                        all.within(LocalDate.parse("2026-01-10"), LocalDate.parse("2026-01-12")), BERLIN, null, 50));
        queries.put("search, one hit", LeadSql.page(all.searching("name 123456"), BERLIN, null, 50));
        queries.put("search, many hits", LeadSql.page(all.searching("name 1234"), BERLIN, null, 50));
        queries.put("search, no hit", LeadSql.page(all.searching("nobody"), BERLIN, null, 50));
        queries.put("counts of a search, no hit", LeadSql.counts(all.searching("nobody"), BERLIN));
        queries.put(
                "counts of a day",
                LeadSql.counts(all.within(LocalDate.parse("2026-01-10"), LocalDate.parse("2026-01-10")), BERLIN));
        queries.put(
                "counts from the counters",
                new LeadSql("select status, sum(leads) from lead_counter where true group by status", List.of()));
        return queries;
    }

    /** Leads come every 20 seconds; the newest is number 200,000. */
    private static LeadCursor behind(int rows) {
        long micros = 1_767_225_600_000_000L + (200_000L - rows) * 20_000_000L;
        return new LeadCursor(false, rows, Long.toString(micros), new UUID(-1, -1));
    }

    private static LeadSql withPartner(LeadSql sql) {
        List<Object> parameters = new ArrayList<>();
        parameters.add(LARGEST);
        parameters.addAll(sql.parameters());
        return new LeadSql(sql.text().replaceFirst("where true", "where partner_id = ?"), parameters);
    }

    private static int count(JdbcClient jdbc, LeadSql sql) {
        return jdbc.sql(sql.text())
                .params(sql.parameters())
                .query((row, n) -> row.getString(1))
                .list()
                .size();
    }

    private static long repeat(Supplier<Integer> query) {
        long start = System.nanoTime();
        for (int i = 0; i < TIMES; i++) {
            query.get();
        }
        return (System.nanoTime() - start) / TIMES;
    }

    private static double ms(long nanos) {
        return nanos / 1e6;
    }

    private void fill() {
        String slot = database.servingSlot();
        JdbcClient jdbc = database.jdbc();
        jdbc.sql("""
                        insert into %s.lead_row
                        select ('00000000-0000-0000-0000-' || lpad(to_hex(p), 12, '0'))::uuid, gen_random_uuid(),
                            '00000000-0000-0000-0000-0000000000ee', 'd-' || n, 'l-' || p || '-' || n, 'p-' || n, 'RECORDED',
                            timestamptz '2026-01-01' + n * interval '20 seconds', '2026-01-01',
                            case when n %% 25 = 0 then 'RETURNED' when n %% 500 = 1 then 'TEST' when n %% 100 = 2 then 'REJECTED'
                                when n %% 100 = 3 then 'CANCELLED' else 'ACCEPTED' end,
                            'Name ' || n, 'name ' || n, n || ' name', 'l-' || p || '-' || n,
                            jsonb_build_object('place', '12047 Berlin'), jsonb_build_object(), false
                        from generate_series(1, 1000) as p, lateral generate_series(
                            1, case p when 1 then 200000 else greatest(20, (800000 / 6.485 / (p - 1))::int) end) as n
                        """.formatted(slot)).update();
        jdbc.sql("""
                        insert into %1$s.lead_counter
                        select partner_id, entity_id, status, count(*) from %1$s.lead_row group by 1, 2, 3
                        """.formatted(slot)).update();
        jdbc.sql("vacuum analyze " + slot + ".lead_row").update();
        jdbc.sql("analyze " + slot + ".lead_counter").update();
        LOG.info(
                "rows {}",
                jdbc.sql("select count(*) from " + slot + ".lead_row")
                        .query(Long.class)
                        .single());
    }
}
