package io.leadledger.invoice.draft;

import io.leadledger.id.AssignmentId;
import io.leadledger.id.Id;
import io.leadledger.id.InvoiceId;
import io.leadledger.id.TransactionId;
import io.leadledger.invoice.calculation.Billable;
import io.leadledger.invoice.ledger.DraftChanges;
import io.leadledger.money.Money;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The transactions that invoices have taken, each with the line that bills it: at most one invoice, ever. */
@Component
public class ClaimedTransactions {

    private final JdbcClient jdbc;
    private final DraftChanges draftChanges;

    ClaimedTransactions(JdbcClient jdbc, DraftChanges draftChanges) {
        this.jdbc = jdbc;
        this.draftChanges = draftChanges;
    }

    /**
     * Takes these for an invoice instead of what it had; one that another invoice has is an integrity violation.
     *
     * @param byLine ids by the position of the line that bills them
     */
    public void claim(InvoiceId invoiceId, Map<Integer, List<TransactionId>> byLine) {
        jdbc.sql("delete from claim where invoice_id = ?")
                .param(invoiceId.value())
                .update();
        jdbc.sql("delete from draft_group where invoice_id = ?")
                .param(invoiceId.value())
                .update();
        List<TransactionId> ids = new ArrayList<>();
        List<Integer> positions = new ArrayList<>();
        byLine.forEach((position, line) -> line.forEach(id -> {
            ids.add(id);
            positions.add(position);
        }));
        jdbc.sql("""
                        insert into claim (transaction_id, line_position, invoice_id)
                        select id, position, ? from unnest(?::uuid[], ?::int[]) as billed (id, position)
                        """)
                .params(invoiceId.value(), Id.texts(ids), positions.toArray(Integer[]::new))
                .update();
        jdbc.sql("""
                        insert into draft_group (invoice_id, assignment_id, price_minor, currency, service_date, leads)
                        select invoice_id, assignment_id, price_minor, currency, service_date, count(*)
                        from claim join ledger_transaction using (transaction_id)
                        where invoice_id = ? group by 1, 2, 3, 4, 5
                        """).param(invoiceId.value()).update();
        draftChanges.calculated(invoiceId);
    }

    /** What an invoice bills, by line: nobody cancels one of them while the invoice is locked. */
    public Map<Integer, List<TransactionId>> byLine(InvoiceId invoiceId) {
        Map<Integer, List<TransactionId>> ids = new TreeMap<>();
        jdbc.sql("""
                        select line_position, transaction_id::text from claim
                        where invoice_id = ? order by line_position, transaction_id
                        """)
                .param(invoiceId.value())
                .query((row, n) -> ids.computeIfAbsent(row.getInt(1), position -> new ArrayList<>())
                        .add(new TransactionId(row.getString(2))))
                .list();
        return ids;
    }

    /** What a draft would bill now, counted: what it has, less what was cancelled, with what came; names are left as ids. */
    List<Billable> countedNow(InvoiceId invoiceId) {
        return jdbc.sql("""
                        select assignment_id, price_minor, currency, service_date, sum(leads)::int as leads from (
                            select assignment_id, price_minor, currency, service_date, leads from draft_group
                            where invoice_id = :invoice
                            union all
                            select t.assignment_id, t.price_minor, t.currency, t.service_date,
                                case kind when 'ADDED' then 1 else -1 end
                            from draft_change join ledger_transaction t using (transaction_id)
                                join known_fact k on k.aggregate_id = t.assignment_id and k.fact = 'AssignmentDefined'
                            where invoice_id = :invoice) counted
                        group by assignment_id, price_minor, currency, service_date having sum(leads) > 0
                        """)
                .param("invoice", invoiceId.value())
                .query((row, n) -> new Billable(
                        new AssignmentId(row.getString("assignment_id")),
                        row.getString("assignment_id"),
                        Money.ofMinor(row.getLong("price_minor"), Currency.getInstance(row.getString("currency"))),
                        row.getObject("service_date", java.time.LocalDate.class),
                        row.getInt("leads"),
                        null,
                        null))
                .list();
    }

    /** A draft was discarded: others may take what it had (D-18). */
    void free(InvoiceId invoiceId) {
        List<TransactionId> ids = jdbc.sql("delete from claim where invoice_id = ? returning transaction_id::text")
                .param(invoiceId.value())
                .query((row, n) -> new TransactionId(row.getString(1)))
                .list();
        forget(invoiceId);
        draftChanges.added(ids);
    }

    /** An invoice is final: what it claimed is billed, for ever. */
    void billed(InvoiceId invoiceId) {
        jdbc.sql("""
                        insert into billed_transaction (transaction_id, invoice_id, line_position)
                        select transaction_id, invoice_id, line_position from claim where invoice_id = ?
                        """).param(invoiceId.value()).update();
        forget(invoiceId);
    }

    private void forget(InvoiceId invoiceId) {
        jdbc.sql("delete from draft_group where invoice_id = ?")
                .param(invoiceId.value())
                .update();
        draftChanges.ended(invoiceId);
    }
}
