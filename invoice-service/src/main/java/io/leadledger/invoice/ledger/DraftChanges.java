package io.leadledger.invoice.ledger;

import io.leadledger.event.invoice.BillingRunId;
import io.leadledger.id.Id;
import io.leadledger.id.InvoiceId;
import io.leadledger.id.TransactionId;
import io.leadledger.invoice.ledger.Claims.Owner;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Marks open drafts with what arrived since they were calculated, in the transaction in which it arrives: a draft knows
 * its drift without reading its transactions again.
 */
@Component
public class DraftChanges {

    /** Unclaimed, not cancelled, and of the draft's period or late for it (D-14). */
    private static final String WANTED = """
            from unclaimed_transaction t join draft d on d.entity_id = t.entity_id and d.partner_id = t.partner_id
                and d.state = 'DRAFT' and t.service_date < d.to_date
                and (t.service_date >= d.from_date or exists (
                    select 1 from billing_run r where r.entity_id = t.entity_id
                    and t.service_date >= r.from_date and t.service_date < r.to_date))
            where not t.cancelled
            """;

    /**
     * How a draft differs from the ledger.
     *
     * @param cancelled leads of the draft that were cancelled since
     * @param added leads that came since and could be on it
     * @param waiting leads that came since, whose assignment has not arrived here (D-29)
     */
    public record Counted(int cancelled, int added, int waiting) {

        /** Nothing changed. */
        public static final Counted NONE = new Counted(0, 0, 0);

        /** Whether the draft is not what it would be now. */
        public boolean isDrift() {
            return cancelled > 0 || added > 0;
        }
    }

    private final JdbcClient jdbc;
    private final Claims claims;

    DraftChanges(JdbcClient jdbc, Claims claims) {
        this.jdbc = jdbc;
        this.claims = claims;
    }

    /** Transactions that can be billed from now on: they came, or the draft that had them was discarded. */
    public void added(Collection<TransactionId> transactionIds) {
        jdbc.sql("insert into draft_change (invoice_id, transaction_id, kind) "
                        + "select d.invoice_id, t.transaction_id, 'ADDED' " + WANTED
                        + " and t.transaction_id = any (?::uuid[]) for share of d on conflict do nothing")
                .params((Object) Id.texts(transactionIds))
                .update();
    }

    /**
     * What of a period is still on no invoice after its billing run: from now on it is late for later drafts. Waits for
     * whoever brings or takes leads of the partners concerned: they saw no run yet, and what they did has to be seen here.
     */
    public void addedAfterRun(BillingRunId billingRunId) {
        claims.lock(whoMayHaveLateLeads(billingRunId));
        jdbc.sql("insert into draft_change (invoice_id, transaction_id, kind) "
                        + "select d.invoice_id, t.transaction_id, 'ADDED' " + WANTED + """
                         and exists (select 1 from billing_run b where b.billing_run_id = ? and b.entity_id = t.entity_id
                            and t.service_date >= b.from_date and t.service_date < b.to_date)
                        for share of d
                        on conflict do nothing
                        """)
                .param(billingRunId.value())
                .update();
    }

    private List<Owner> whoMayHaveLateLeads(BillingRunId billingRunId) {
        return jdbc.sql("""
                        with run as (select * from billing_run where billing_run_id = ?)
                        select entity_id, partner_id from draft join run using (entity_id)
                        where state = 'DRAFT' and draft.to_date > run.from_date
                        union
                        select entity_id, partner_id from unclaimed_transaction join run using (entity_id)
                        where not cancelled and service_date >= from_date and service_date < to_date
                        """).param(billingRunId.value()).query(Owner.class).list();
    }

    /** A draft was calculated from all there is: nothing changed since, but for what it could not take. */
    public void calculated(InvoiceId invoiceId) {
        jdbc.sql("""
                        delete from draft_change where invoice_id = :invoice
                            or (kind = 'ADDED' and transaction_id in (
                                select transaction_id from claim where invoice_id = :invoice))
                        """).param("invoice", invoiceId.value()).update();
        jdbc.sql("insert into draft_change (invoice_id, transaction_id, kind) "
                        + "select d.invoice_id, t.transaction_id, 'ADDED' " + WANTED + " and d.invoice_id = ?")
                .param(invoiceId.value())
                .update();
    }

    /** A draft is one no more. */
    public void ended(InvoiceId invoiceId) {
        jdbc.sql("delete from draft_change where invoice_id = ?")
                .param(invoiceId.value())
                .update();
    }

    /** By invoice; drafts without any are missing. */
    public Map<InvoiceId, Counted> count(Collection<InvoiceId> invoiceIds) {
        Map<InvoiceId, Counted> counted = new HashMap<>();
        jdbc.sql("""
                        select c.invoice_id, count(*) filter (where kind = 'CANCELLED') as cancelled,
                            count(*) filter (where kind = 'ADDED' and k.aggregate_id is not null) as added,
                            count(*) filter (where kind = 'ADDED' and k.aggregate_id is null) as waiting
                        from draft_change c join ledger_transaction t using (transaction_id)
                            left join known_fact k on k.aggregate_id = t.assignment_id and k.fact = 'AssignmentDefined'
                        where c.invoice_id = any (?::text[]) group by c.invoice_id
                        """)
                .params((Object) Id.texts(invoiceIds))
                .query((row, n) -> counted.put(
                        new InvoiceId(row.getString("invoice_id")),
                        new Counted(row.getInt("cancelled"), row.getInt("added"), row.getInt("waiting"))))
                .list();
        return counted;
    }

    /** Drafts stand still while leads of theirs are cancelled: before each is final, or after (D-16). */
    void lockDraftsOf(Collection<TransactionId> transactionIds) {
        jdbc.sql("""
                        select invoice_id from draft
                        where invoice_id in (select invoice_id from claim where transaction_id = any (?::uuid[]))
                        order by invoice_id for share
                        """)
                .params((Object) Id.texts(transactionIds))
                .query(String.class)
                .list();
    }

    void cancelled(Collection<TransactionId> transactionIds) {
        String[] ids = Id.texts(transactionIds);
        jdbc.sql("delete from draft_change where kind = 'ADDED' and transaction_id = any (?::uuid[])")
                .params((Object) ids)
                .update();
        jdbc.sql("""
                        insert into draft_change (invoice_id, transaction_id, kind)
                        select invoice_id, transaction_id, 'CANCELLED' from claim join draft using (invoice_id)
                        where state = 'DRAFT' and transaction_id = any (?::uuid[])
                        on conflict do nothing
                        """).params((Object) ids).update();
    }
}
