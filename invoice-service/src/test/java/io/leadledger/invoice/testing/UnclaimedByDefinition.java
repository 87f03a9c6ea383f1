package io.leadledger.invoice.testing;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is unclaimed by its definition, from ledger, cancellations and claims, beside what is kept of it. */
public final class UnclaimedByDefinition {

    private static final String DIFFERENCES = """
            with defined as (
                select t.transaction_id, t.entity_id, t.partner_id, t.assignment_id, t.lead_id, t.service_date,
                    t.price_minor, t.currency, c.transaction_id is not null as cancelled
                from ledger_transaction t left join ledger_cancellation c using (transaction_id)
                    left join claim using (transaction_id)
                where t.entity_id = :entity and claim.transaction_id is null),
            kept as (select * from unclaimed_transaction where entity_id = :entity)
            select 'missing ' || x::text from (select * from defined except select * from kept) x
            union all
            select 'too many ' || x::text from (select * from kept except select * from defined) x
            """;

    private UnclaimedByDefinition() {}

    /** What is kept and should not be, or is not and should; empty when all is well. */
    public static List<String> differences(JdbcClient jdbc, String entityId) {
        return jdbc.sql(DIFFERENCES)
                .param("entity", entityId)
                .query(String.class)
                .list();
    }
}
