package io.leadledger.invoice.reading;

import io.leadledger.api.invoice.invoice.BilledTransaction;
import io.leadledger.event.bill.InvoiceLine;
import io.leadledger.id.InvoiceId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The transactions behind a line, with those that would be on it, had nobody cancelled them. */
@Component
class BilledTransactions {

    private static final String SELECT = """
            select t.transaction_id::text, t.delivery_id, t.lead_id, t.delivered_at, t.service_date,
                coalesce(claim.line_position = :line, false)
                    and (d.state = 'FINAL' or c.transaction_id is null) as billed,
                t.price_minor, t.currency, t.price_source::text, c.cause, c.reason, c.cancelled_at, c.cancelled_by,
                n.document_id as credit_note_id, n.number as credit_note_number
            from draft d join ledger_transaction t on t.entity_id = d.entity_id and t.partner_id = d.partner_id
                left join claim on claim.transaction_id = t.transaction_id and claim.invoice_id = d.invoice_id
                left join ledger_cancellation c on c.transaction_id = t.transaction_id
                left join credited_transaction k on k.transaction_id = t.transaction_id
                left join document n on n.document_id = k.credit_note_id
            where d.invoice_id = :invoice and t.service_date between :first and :last and (claim.line_position = :line
                or (:withCancelled and c.transaction_id is not null and t.assignment_id = :assignment
                    and t.price_minor = :price and claim.transaction_id is null and not :late
                    and not exists (select 1 from billed_transaction b where b.transaction_id = t.transaction_id)))
            order by t.delivered_at, t.transaction_id
            """;

    private final JdbcClient jdbc;

    BilledTransactions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of delivery. A line per lead is about that lead only. */
    List<BilledTransaction> of(InvoiceId invoiceId, InvoiceLine line) {
        return jdbc.sql(SELECT)
                .param("invoice", invoiceId.value())
                .param("line", line.position())
                .param("withCancelled", line.leadId() == null)
                .param("assignment", line.assignmentId().value())
                .param("price", line.unitPrice().minor())
                .param("late", line.late())
                .param("first", line.serviceFrom())
                .param("last", line.serviceTo())
                .query(BilledTransaction.class)
                .list();
    }
}
