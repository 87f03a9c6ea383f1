package io.leadledger.invoice.invoice;

import io.leadledger.event.invoice.Bill;
import io.leadledger.event.invoice.InvoiceEvent;
import io.leadledger.event.invoice.InvoiceEvent.AdjustmentAdded;
import io.leadledger.event.invoice.InvoiceEvent.AdjustmentRemoved;
import io.leadledger.event.invoice.InvoiceEvent.InvoiceDiscarded;
import io.leadledger.event.invoice.InvoiceEvent.InvoiceDrafted;
import io.leadledger.event.invoice.InvoiceEvent.InvoiceFinalized;
import io.leadledger.event.invoice.InvoiceEvent.InvoiceRecalculated;
import io.leadledger.event.invoice.InvoiceEvent.TransactionsBilled;
import io.leadledger.invoice.support.JsonColumn;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of drafts, written in the transaction of the command that changes them, and what they have claimed. */
@Component
public class Drafts {

    private static final String COLUMNS = """
            select invoice_id, entity_id, partner_id, from_date, to_date, state, version, basis_hash, tax_decision, bill
            from draft
            """;

    private final JdbcClient jdbc;

    Drafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<DraftRow> find(String invoiceId) {
        return jdbc.sql(COLUMNS + "where invoice_id = ?")
                .param(invoiceId)
                .query(DraftRow.class)
                .optional();
    }

    /** The drafts of an entity that can still change, of one period or of all. */
    public List<DraftRow> open(String entityId, @Nullable LocalDate from, @Nullable LocalDate to) {
        return jdbc.sql(COLUMNS + """
                        where entity_id = :entity and state = 'DRAFT'
                          and (:from::date is null or from_date = :from::date)
                          and (:to::date is null or to_date = :to::date)
                        order by invoice_id
                        """)
                .param("entity", entityId)
                .param("from", from)
                .param("to", to)
                .query(DraftRow.class)
                .list();
    }

    /** The same, and nobody else changes it, or cancels one of its leads, until this transaction ends (D-16). */
    public Optional<DraftRow> lock(String invoiceId) {
        return jdbc.sql(COLUMNS + "where invoice_id = ? for update")
                .param(invoiceId)
                .query(DraftRow.class)
                .optional();
    }

    /** Takes transactions for an invoice; one that another invoice has is an integrity violation. */
    public void claim(String invoiceId, Collection<String> transactionIds) {
        jdbc.sql("insert into claim (transaction_id, invoice_id) select unnest(?::uuid[]), ?")
                .params(transactionIds.toArray(String[]::new), invoiceId)
                .update();
    }

    /** Frees everything the draft has claimed and claims these instead. */
    public void claimInstead(String invoiceId, Collection<String> transactionIds) {
        jdbc.sql("delete from claim where invoice_id = ?").param(invoiceId).update();
        claim(invoiceId, transactionIds);
    }

    @EventHandler
    void on(InvoiceEvent event, @SequenceNumber long sequence) {
        switch (event) {
            case InvoiceDrafted drafted -> insert(drafted, sequence);
            case InvoiceRecalculated fact -> update(fact, sequence);
            case AdjustmentAdded fact ->
                adjust(fact.invoiceId(), sequence, bill -> InvoiceRules.with(bill, fact.adjustment()));
            case AdjustmentRemoved fact ->
                adjust(fact.invoiceId(), sequence, bill -> InvoiceRules.without(bill, fact.adjustment()));
            case InvoiceDiscarded fact -> {
                end(fact.invoiceId(), "DISCARDED", sequence);
                jdbc.sql("delete from claim where invoice_id = ?")
                        .param(fact.invoiceId())
                        .update();
            }
            case InvoiceFinalized fact -> end(fact.invoiceId(), "FINAL", sequence);
            case TransactionsBilled billed -> bill(billed);
        }
    }

    private void insert(InvoiceDrafted fact, long sequence) {
        jdbc.sql("""
                        insert into draft (invoice_id, billing_run_id, entity_id, partner_id, from_date, to_date, state,
                            version, basis_hash, tax_decision, bill)
                        values (?, ?, ?, ?, ?, ?, 'DRAFT', ?, ?, ?::jsonb, ?::jsonb)
                        """)
                .params(List.of(
                        fact.invoiceId(),
                        fact.billingRunId(),
                        fact.entityId(),
                        fact.partnerId(),
                        fact.from(),
                        fact.to(),
                        sequence,
                        fact.basisSha256(),
                        JsonColumn.write(fact.taxDecision()),
                        JsonColumn.write(fact.bill())))
                .update();
    }

    private void update(InvoiceRecalculated fact, long sequence) {
        jdbc.sql("""
                        update draft set version = ?, basis_hash = ?, tax_decision = ?::jsonb, bill = ?::jsonb
                        where invoice_id = ?
                        """)
                .params(
                        sequence,
                        fact.basisSha256(),
                        JsonColumn.write(fact.taxDecision()),
                        JsonColumn.write(fact.bill()),
                        fact.invoiceId())
                .update();
    }

    private void bill(TransactionsBilled fact) {
        jdbc.sql("""
                        insert into billed_transaction (transaction_id, invoice_id, line_position)
                        select unnest(?::uuid[]), ?, ?
                        """)
                .params(fact.transactionIds().toArray(String[]::new), fact.invoiceId(), fact.linePosition())
                .update();
    }

    private void adjust(String invoiceId, long sequence, java.util.function.UnaryOperator<Bill> change) {
        Bill bill = find(invoiceId).orElseThrow().billContent();
        jdbc.sql("update draft set version = ?, bill = ?::jsonb where invoice_id = ?")
                .params(sequence, JsonColumn.write(change.apply(bill)), invoiceId)
                .update();
    }

    private void end(String invoiceId, String state, long sequence) {
        jdbc.sql("update draft set version = ?, state = ? where invoice_id = ?")
                .params(sequence, state, invoiceId)
                .update();
    }
}
