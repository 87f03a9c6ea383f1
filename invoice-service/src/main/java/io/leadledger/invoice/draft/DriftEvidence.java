package io.leadledger.invoice.draft;

import io.leadledger.api.invoice.Drift;
import io.leadledger.api.invoice.Drift.DriftedLead;
import io.leadledger.event.delivery.CancellationCause;
import io.leadledger.id.AssignmentId;
import io.leadledger.id.InvoiceId;
import io.leadledger.id.LeadId;
import io.leadledger.id.TransactionId;
import io.leadledger.invoice.directory.Directory;
import io.leadledger.money.Money;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The leads behind a draft's drift, one by one: first what was cancelled, then what came, each in the order of time. */
@Component
class DriftEvidence {

    private final JdbcClient jdbc;
    private final Directory directory;

    DriftEvidence(JdbcClient jdbc, Directory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    /** At most {@link Drift#SHOWN}; a lead whose assignment has not arrived is not among them (D-29). */
    List<DriftedLead> of(InvoiceId invoiceId) {
        List<Row> rows = jdbc.sql("""
                        select t.transaction_id::text, t.assignment_id, t.lead_id, t.delivered_at, t.price_minor,
                            t.currency, c.cause, c.reason, c.cancelled_at, c.cancelled_by, d.kind
                        from draft_change d join ledger_transaction t using (transaction_id)
                            left join ledger_cancellation c using (transaction_id)
                            join known_fact k on k.aggregate_id = t.assignment_id and k.fact = 'AssignmentDefined'
                        where d.invoice_id = ?
                        order by d.kind desc, coalesce(c.cancelled_at, t.delivered_at), t.transaction_id limit ?
                        """)
                .params(invoiceId.value(), Drift.SHOWN)
                .query(Row.class)
                .list();
        Map<AssignmentId, String> names = directory.assignmentNames(
                rows.stream().map(Row::assignmentId).distinct().toList());
        return rows.stream().map(row -> row.lead(names)).toList();
    }

    private record Row(
            TransactionId transactionId,
            AssignmentId assignmentId,
            LeadId leadId,
            Instant deliveredAt,
            long priceMinor,
            String currency,
            @Nullable CancellationCause cause,
            @Nullable String reason,
            @Nullable Instant cancelledAt,
            @Nullable String cancelledBy,
            String kind) {

        DriftedLead lead(Map<AssignmentId, String> names) {
            boolean gone = kind.equals("CANCELLED");
            Money price = Money.ofMinor(priceMinor, Currency.getInstance(currency));
            return new DriftedLead(
                    transactionId,
                    leadId,
                    names.getOrDefault(assignmentId, assignmentId.value()),
                    gone ? cause : null,
                    gone ? reason : null,
                    gone && cancelledAt != null ? cancelledAt : deliveredAt,
                    gone ? cancelledBy : null,
                    gone ? price.negated() : price);
        }
    }
}
