package io.leadledger.invoice.storm;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.invoice.testing.UnclaimedByDefinition;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What has to hold at rest, read from the tables alone: I2, I4, I5, I8. */
final class LedgerAudit {

    private final JdbcClient jdbc;
    private final String entity;

    LedgerAudit(JdbcClient jdbc, String entity) {
        this.jdbc = jdbc;
        this.entity = entity;
    }

    void everythingCloses() {
        everyCancelledBilledLeadIsCreditedOnce();
        numbersHaveNoGap();
        everyInvoiceComesToItsLeadsAndAdjustments();
        creditsAreTheCancelledLeadsAndNeverMore();
        factsAndDocumentsAgree();
        assertThat(UnclaimedByDefinition.differences(jdbc, entity))
                .as("unclaimed, or kept as such")
                .isEmpty();
    }

    private void everyCancelledBilledLeadIsCreditedOnce() {
        assertThat(rows("""
                        select b.transaction_id::text from billed_transaction b
                            join ledger_cancellation c using (transaction_id)
                            left join credited_transaction k using (transaction_id)
                        where c.entity_id = ? and k.transaction_id is null
                        """)).as("cancelled, billed and not credited").isEmpty();
        assertThat(rows("""
                        select k.transaction_id::text from credited_transaction k join document d
                            on d.document_id = k.credit_note_id
                            left join ledger_cancellation c using (transaction_id)
                        where d.entity_id = ? and c.transaction_id is null
                        """)).as("credited and not cancelled").isEmpty();
    }

    private void numbersHaveNoGap() {
        assertThat(rows("""
                        select kind || ' ' || year from number_register where entity_id = ?
                        group by kind, year having min(number) <> 1 or max(number) <> count(*)
                        """)).as("series with a gap").isEmpty();
        assertThat(rows("""
                        select r.document_number from number_register r join number_register p
                            on p.entity_id = r.entity_id and p.kind = r.kind and p.year = r.year and p.number = r.number - 1
                        where r.entity_id = ? and r.previous_hash <> p.hash
                        """)).as("breaks of the chain").isEmpty();
    }

    private void everyInvoiceComesToItsLeadsAndAdjustments() {
        assertThat(rows("""
                        select d.number from document d where d.entity_id = ? and d.kind = 'INVOICE' and d.net_minor <>
                            (select sum(t.price_minor) from billed_transaction b join ledger_transaction t
                                using (transaction_id) where b.invoice_id = d.document_id)
                            + (select coalesce(sum(replace(a #>> '{amount,amount}', '.', '')::bigint), 0)
                                from jsonb_array_elements(d.content #> '{bill,adjustments}') as a)
                        """)).as("invoices that do not add up").isEmpty();
        assertThat(rows("""
                        select c.transaction_id::text from claim c join draft d using (invoice_id)
                            left join billed_transaction b using (transaction_id)
                        where d.entity_id = ? and ((d.state = 'FINAL') <> (b.transaction_id is not null)
                            or d.state = 'DISCARDED')
                        """)).as("claims that are not what their invoice bills").isEmpty();
    }

    private void creditsAreTheCancelledLeadsAndNeverMore() {
        assertThat(rows("""
                        select i.number from document i where i.entity_id = ? and i.kind = 'INVOICE' and i.total_minor <
                            (select coalesce(sum(n.total_minor), 0) from document n
                                where n.invoice_id = i.invoice_id and n.kind = 'CREDIT_NOTE')
                        """)).as("invoices credited beyond their total").isEmpty();
        assertThat(rows("""
                        select n.number from document n where n.entity_id = ? and n.kind = 'CREDIT_NOTE'
                            and (n.totals #>> '{lines,amount}')::numeric * 100 <>
                                (select sum(t.price_minor) from credited_transaction k join ledger_transaction t
                                    using (transaction_id) where k.credit_note_id = n.document_id)
                        """)).as("credit notes that do not add up").isEmpty();
    }

    private void factsAndDocumentsAgree() {
        assertThat(rows("""
                        select d.document_id from document d where d.entity_id = ? and 1 <> (
                            select count(*) from domain_event e where e.aggregate_identifier = d.document_id
                            and e.payload_type like case d.kind
                                when 'INVOICE' then '%InvoiceFinalized' else '%CreditNoteIssued' end)
                        """)).as("documents without their one fact").isEmpty();
        assertThat(rows("select invoice_id from draft_change join draft using (invoice_id) "
                        + "where entity_id = ? and state <> 'DRAFT'"))
                .as("marks on what is no draft")
                .isEmpty();
    }

    private List<String> rows(String sql) {
        return jdbc.sql(sql).param(entity).query(String.class).list();
    }
}
