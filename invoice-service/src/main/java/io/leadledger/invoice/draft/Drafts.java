package io.leadledger.invoice.draft;

import io.leadledger.api.invoice.invoice.InvoiceAnswer.State;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.event.bill.Adjustment;
import io.leadledger.event.bill.Bill;
import io.leadledger.event.bill.TaxDecision;
import io.leadledger.event.bill.Totals;
import io.leadledger.event.invoice.InvoiceEvent;
import io.leadledger.event.invoice.InvoiceEvent.AdjustmentAdded;
import io.leadledger.event.invoice.InvoiceEvent.AdjustmentRemoved;
import io.leadledger.event.invoice.InvoiceEvent.CreditBalanceRestored;
import io.leadledger.event.invoice.InvoiceEvent.CreditBalanceUsed;
import io.leadledger.event.invoice.InvoiceEvent.InvoiceDiscarded;
import io.leadledger.event.invoice.InvoiceEvent.InvoiceDrafted;
import io.leadledger.event.invoice.InvoiceEvent.InvoiceFinalized;
import io.leadledger.event.invoice.InvoiceEvent.InvoicePaid;
import io.leadledger.event.invoice.InvoiceEvent.InvoiceRecalculated;
import io.leadledger.event.invoice.InvoiceEvent.InvoiceReminded;
import io.leadledger.event.invoice.InvoiceEvent.InvoiceSent;
import io.leadledger.event.invoice.InvoiceEvent.LinesBilled;
import io.leadledger.event.invoice.InvoiceEvent.LinesDrafted;
import io.leadledger.event.invoice.InvoiceEvent.PaymentReverted;
import io.leadledger.event.invoice.InvoiceEvent.TransactionsBilled;
import io.leadledger.id.EntityId;
import io.leadledger.id.Id;
import io.leadledger.id.InvoiceId;
import io.leadledger.invoice.basis.BillingBasis;
import io.leadledger.invoice.calculation.BillRecords;
import io.leadledger.invoice.support.JsonColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of drafts, written in the transaction of the command that changes them. What is final is in the archive. */
@Component
public class Drafts {

    private static final String SELECT = """
            select invoice_id, entity_id, partner_id, from_date, to_date, state, version, basis_hash, tax_decision,
                adjustments, totals, line_count, leads, assignments, line_findings
            from draft
            """;

    private final JdbcClient jdbc;
    private final DraftLines lines;
    private final ClaimedTransactions claimed;

    Drafts(JdbcClient jdbc, DraftLines lines, ClaimedTransactions claimed) {
        this.jdbc = jdbc;
        this.lines = lines;
        this.claimed = claimed;
    }

    /** @throws RejectedException {@code not-found} */
    public DraftRow get(InvoiceId invoiceId) {
        return one(invoiceId, "");
    }

    /**
     * The same, and nobody else changes it, or cancels one of its leads, until this transaction ends (D-16).
     *
     * @throws RejectedException {@code not-found}
     */
    public DraftRow lock(InvoiceId invoiceId) {
        return one(invoiceId, " for update");
    }

    private DraftRow one(InvoiceId invoiceId, String lock) {
        return jdbc.sql(SELECT + "where invoice_id = ?" + lock)
                .param(invoiceId.value())
                .query(DraftRow.class)
                .optional()
                .orElseThrow(() -> new RejectedException(Rejection.notFound("invoice", invoiceId)));
    }

    /** Those of an entity that there are, in the order of the ids. */
    public List<DraftRow> among(EntityId entityId, List<InvoiceId> invoiceIds) {
        return jdbc.sql(SELECT + """
                        join unnest(:ids::text[]) with ordinality as wanted (invoice_id, place) using (invoice_id)
                        where entity_id = :entity order by place
                        """)
                .param("ids", Id.texts(invoiceIds))
                .param("entity", entityId.value())
                .query(DraftRow.class)
                .list();
    }

    /** The drafts of an entity that can still change, of one period or of all. */
    public List<DraftRow> open(EntityId entityId, @Nullable LocalDate from, @Nullable LocalDate to) {
        return jdbc.sql(SELECT + """
                        where entity_id = :entity and state = 'DRAFT'
                          and (:from::date is null or from_date = :from::date)
                          and (:to::date is null or to_date = :to::date)
                        order by invoice_id
                        """)
                .param("entity", entityId.value())
                .param("from", from)
                .param("to", to)
                .query(DraftRow.class)
                .list();
    }

    @EventHandler
    void on(InvoiceEvent event, @SequenceNumber long sequence) {
        switch (event) {
            case LinesDrafted part -> lines.add(part.invoiceId(), part.lines());
            case InvoiceDrafted drafted -> insert(drafted, sequence);
            case InvoiceRecalculated fact -> update(fact, sequence);
            case AdjustmentAdded fact -> {
                List<Adjustment> adjustments = adjustments(fact.invoiceId());
                adjustments.add(fact.adjustment());
                adjust(fact.invoiceId(), sequence, adjustments, fact.totals());
            }
            case AdjustmentRemoved fact -> {
                List<Adjustment> adjustments = adjustments(fact.invoiceId());
                adjustments.removeIf(
                        one -> one.adjustmentId().equals(fact.adjustment().adjustmentId()));
                adjust(fact.invoiceId(), sequence, adjustments, fact.totals());
            }
            case InvoiceDiscarded fact -> {
                end(fact.invoiceId(), State.DISCARDED, sequence);
                claimed.free(fact.invoiceId());
            }
            case InvoiceFinalized fact -> {
                lines.remove(fact.invoiceId());
                claimed.billed(fact.invoiceId());
                end(fact.invoiceId(), State.FINAL, sequence);
            }
            case TransactionsBilled _,
                    LinesBilled _,
                    InvoicePaid _,
                    PaymentReverted _,
                    CreditBalanceUsed _,
                    CreditBalanceRestored _,
                    InvoiceSent _,
                    InvoiceReminded _ -> {}
        }
    }

    private List<Adjustment> adjustments(InvoiceId invoiceId) {
        return new ArrayList<>(get(invoiceId).adjusted());
    }

    private void insert(InvoiceDrafted fact, long sequence) {
        Bill bill = whole(fact.invoiceId(), fact.bill());
        jdbc.sql("""
                        insert into draft (invoice_id, billing_run_id, entity_id, partner_id, from_date, to_date, state,
                            version, basis_hash, tax_decision, adjustments, totals, line_count, leads, assignments,
                            line_findings)
                        values (?, ?, ?, ?, ?, ?, 'DRAFT', ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?, ?, ?::jsonb, ?::jsonb)
                        """)
                .params(
                        fact.invoiceId().value(),
                        fact.billingRunId().value(),
                        fact.entityId().value(),
                        fact.partnerId().value(),
                        fact.from(),
                        fact.to(),
                        sequence,
                        fact.basisSha256(),
                        JsonColumn.write(fact.taxDecision()),
                        JsonColumn.write(bill.adjustments()),
                        JsonColumn.write(bill.totals()),
                        bill.lineCount(),
                        bill.leads(),
                        assignments(bill),
                        lineFindings(bill, fact.taxDecision()))
                .update();
        if (fact.bill().extent() == null) {
            lines.replace(fact.invoiceId(), bill.lines());
        }
    }

    private void update(InvoiceRecalculated fact, long sequence) {
        Bill bill = whole(fact.invoiceId(), fact.bill());
        jdbc.sql("""
                        update draft set version = ?, basis_hash = ?, tax_decision = ?::jsonb, adjustments = ?::jsonb,
                            totals = ?::jsonb, line_count = ?, leads = ?, assignments = ?::jsonb, line_findings = ?::jsonb
                        where invoice_id = ?
                        """)
                .params(
                        sequence,
                        fact.basisSha256(),
                        JsonColumn.write(fact.taxDecision()),
                        JsonColumn.write(bill.adjustments()),
                        JsonColumn.write(bill.totals()),
                        bill.lineCount(),
                        bill.leads(),
                        assignments(bill),
                        lineFindings(bill, fact.taxDecision()),
                        fact.invoiceId().value())
                .update();
        if (fact.bill().extent() == null) {
            lines.replace(fact.invoiceId(), bill.lines());
        }
    }

    private void adjust(InvoiceId invoiceId, long sequence, List<Adjustment> adjustments, Totals totals) {
        jdbc.sql("update draft set version = ?, adjustments = ?::jsonb, totals = ?::jsonb where invoice_id = ?")
                .params(sequence, JsonColumn.write(adjustments), JsonColumn.write(totals), invoiceId.value())
                .update();
    }

    private void end(InvoiceId invoiceId, State state, long sequence) {
        jdbc.sql("update draft set version = ?, state = ? where invoice_id = ?")
                .params(sequence, state.name(), invoiceId.value())
                .update();
    }

    /** Lines that do not travel with their bill have come before it. */
    private Bill whole(InvoiceId invoiceId, Bill carried) {
        return carried.extent() == null ? carried : BillRecords.whole(carried, lines.of(invoiceId));
    }

    private static String assignments(Bill bill) {
        Map<String, String> names = new TreeMap<>();
        bill.lines().forEach(line -> names.put(line.assignmentId().value(), line.name()));
        return JsonColumn.write(names);
    }

    private static String lineFindings(Bill bill, TaxDecision tax) {
        return JsonColumn.write(BillingBasis.findingsOf(new Bill(bill.lines(), List.of(), bill.totals()), tax));
    }
}
