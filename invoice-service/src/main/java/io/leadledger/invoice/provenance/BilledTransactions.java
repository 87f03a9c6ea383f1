package io.leadledger.invoice.provenance;

import io.leadledger.api.invoice.provenance.BilledTransaction;
import io.leadledger.event.bill.InvoiceLine;
import io.leadledger.id.CreditNoteId;
import io.leadledger.id.InvoiceId;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The leads behind a line, in the order of delivery; all, or so many behind one. */
@Component
class BilledTransactions {

    private static final String COLUMNS = """
            select t.transaction_id::text, t.delivery_id, t.lead_id, t.delivered_at, t.service_date, 'RECORDED' as routing,
                t.price_minor, t.currency, t.price_source::text, c.cause, c.reason, c.cancelled_at, c.cancelled_by,
                n.document_id as credit_note_id, n.number as credit_note_number,
            """;

    private static final String WHAT_BECAME_OF_IT = """
                left join ledger_cancellation c on c.transaction_id = t.transaction_id
                left join credited_transaction k on k.transaction_id = t.transaction_id
                left join document n on n.document_id = k.credit_note_id
            """;

    private static final String IN_ORDER = """
             and (:afterId::uuid is null or (t.delivered_at, t.transaction_id) > (:afterTime::timestamptz, :afterId::uuid))
            order by t.delivered_at, t.transaction_id limit :limit::bigint
            """;

    private static final String OF_INVOICE = COLUMNS + """
                coalesce(claim.line_position = :line, false)
                    and (d.state = 'FINAL' or c.transaction_id is null) as billed
            from draft d join ledger_transaction t on t.entity_id = d.entity_id and t.partner_id = d.partner_id
                left join claim on claim.transaction_id = t.transaction_id and claim.invoice_id = d.invoice_id
            """ + WHAT_BECAME_OF_IT + """
            where d.invoice_id = :invoice and t.service_date between :first and :last and (claim.line_position = :line
                or (:withCancelled and c.transaction_id is not null and t.assignment_id = :assignment
                    and t.price_minor = :price and claim.transaction_id is null and not :late
                    and not exists (select 1 from billed_transaction b where b.transaction_id = t.transaction_id)))
            """ + IN_ORDER;

    /** A note has a line for each line of its invoice of which it gives back something, in their order. */
    private static final String OF_CREDIT_NOTE =
            COLUMNS + """
                true as billed
            from (select transaction_id, dense_rank() over (order by b.line_position) as line
                    from credited_transaction join billed_transaction b using (transaction_id)
                    where credit_note_id = :note) credited
                join ledger_transaction t on t.transaction_id = credited.transaction_id
            """ + WHAT_BECAME_OF_IT + "where credited.line = :line" + IN_ORDER;

    private final JdbcClient jdbc;

    BilledTransactions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Some of a line: those behind one, or the first; absent for all. */
    record Some(@Nullable BilledTransaction last, @Nullable Integer limit) {

        static final Some ALL = new Some(null, null);
    }

    /** Of an invoice's line, with those that would be on it had nobody cancelled them; a line per lead is about that lead only. */
    List<BilledTransaction> of(InvoiceId invoiceId, InvoiceLine line, Some some) {
        StatementSpec sql = jdbc.sql(OF_INVOICE)
                .param("invoice", invoiceId.value())
                .param("line", line.position())
                .param("withCancelled", line.leadId() == null)
                .param("assignment", line.assignmentId().value())
                .param("price", line.unitPrice().minor())
                .param("late", line.late())
                .param("first", line.serviceFrom())
                .param("last", line.serviceTo());
        return found(sql, some);
    }

    /** Of a credit note's line. */
    List<BilledTransaction> of(CreditNoteId creditNoteId, InvoiceLine line, Some some) {
        return found(
                jdbc.sql(OF_CREDIT_NOTE).param("note", creditNoteId.value()).param("line", line.position()), some);
    }

    private static List<BilledTransaction> found(StatementSpec sql, Some some) {
        BilledTransaction last = some.last();
        return sql.param("afterId", last == null ? null : last.transactionId().value())
                .param("afterTime", last == null ? null : OffsetDateTime.ofInstant(last.deliveredAt(), ZoneOffset.UTC))
                .param("limit", some.limit())
                .query(BilledTransaction.class)
                .list();
    }
}
