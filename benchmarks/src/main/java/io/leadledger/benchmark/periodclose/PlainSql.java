package io.leadledger.benchmark.periodclose;

import io.leadledger.benchmark.ledger.SaidLedger;
import io.leadledger.id.EntityId;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The least that a database can do of a period's close, and what a quick program does. */
final class PlainSql {

    private static final String BILLABLE = """
             from ledger_transaction t where entity_id = :entity and service_date >= :from and service_date < :to
            and not exists (select 1 from ledger_cancellation c where c.transaction_id = t.transaction_id)
            """;

    private final JdbcClient jdbc;

    /** @param superuser who may have a table of claims of its own */
    PlainSql(JdbcClient superuser) {
        this.jdbc = superuser;
        jdbc.sql(
                        "create table bench_claim (transaction_id uuid primary key, invoice_id text not null, line_position int)")
                .update();
        jdbc.sql("create index on bench_claim (invoice_id)").update();
    }

    /** One statement that sums all; a partner and what it owes, a row. */
    List<String> aggregate(EntityId entityId) {
        return of(
                        "select partner_id || ' ' || assignment_id || ' ' || count(*) || ' ' || sum(price_minor)"
                                + BILLABLE + " group by partner_id, assignment_id, price_minor, currency",
                        entityId)
                .query(String.class)
                .list();
    }

    /** One statement that claims all, in a table as ours. */
    void claim(EntityId entityId) {
        of("insert into bench_claim select transaction_id, partner_id, 1" + BILLABLE, entityId)
                .update();
    }

    /** Every row of every partner, one partner after the other, summed here. */
    List<String> rowByRow(EntityId entityId) {
        Map<String, BigDecimal> sums = new HashMap<>();
        for (String partner : of("select distinct partner_id" + BILLABLE, entityId)
                .query(String.class)
                .list()) {
            of("select price_minor" + BILLABLE + " and partner_id = :partner", entityId)
                    .param("partner", partner)
                    .query(Long.class)
                    .list()
                    .forEach(minor -> sums.merge(partner, BigDecimal.valueOf(minor, 2), BigDecimal::add));
        }
        return sums.keySet().stream().sorted().toList();
    }

    private StatementSpec of(String statement, EntityId entityId) {
        return jdbc.sql(statement)
                .param("entity", entityId.value())
                .param("from", SaidLedger.FROM)
                .param("to", SaidLedger.TO);
    }
}
