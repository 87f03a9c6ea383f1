package io.leadledger.invoice.invoice;

import io.leadledger.event.invoice.InvoiceLine;
import io.leadledger.invoice.preview.InvoicePreview;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The transactions behind a line, with those that would be on it, had nobody cancelled them. */
@Component
class BilledTransactions {

    /**
     * One lead of a line.
     *
     * @param billed whether the line bills it; else it was cancelled before
     * @param priceMinor in the currency's minor units
     * @param priceSource why it costs that, as JSON
     * @param cause why it was cancelled, if it was
     * @param creditNoteId the credit note that gives it back, if it was cancelled after the invoice was final
     */
    record BilledTransaction(
            String transactionId,
            String deliveryId,
            String leadId,
            Instant deliveredAt,
            LocalDate serviceDate,
            boolean billed,
            long priceMinor,
            String currency,
            String priceSource,
            @Nullable String cause,
            @Nullable String reason,
            @Nullable Instant cancelledAt,
            @Nullable String cancelledBy,
            @Nullable String creditNoteId,
            @Nullable String creditNoteNumber) {}

    private static final String SELECT = """
            select t.transaction_id::text, t.delivery_id, t.lead_id, t.delivered_at, t.service_date,
                t.transaction_id = any (:billed::uuid[]) as billed, t.price_minor, t.currency, t.price_source::text,
                c.cause, c.reason, c.cancelled_at, c.cancelled_by, n.document_id as credit_note_id,
                n.number as credit_note_number
            from ledger_transaction t left join ledger_cancellation c using (transaction_id)
                left join credited_transaction k using (transaction_id)
                left join document n on n.document_id = k.credit_note_id
            where t.transaction_id = any (:billed::uuid[])
               or (:withCancelled and c.transaction_id is not null and t.entity_id = :entity and t.partner_id = :partner
                    and t.assignment_id = :assignment and t.price_minor = :price
                    and (exists (select 1 from claim where claim.transaction_id = t.transaction_id
                            and claim.invoice_id = :invoice)
                        or (not :late and t.service_date between :first and :last))
                    and not exists (select 1 from billed_transaction b where b.transaction_id = t.transaction_id))
            order by t.delivered_at, t.transaction_id
            """;

    private final JdbcClient jdbc;

    BilledTransactions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of a line of a finalized invoice, in the order of delivery. */
    List<BilledTransaction> ofFinal(DraftRow invoice, int line) {
        List<String> ids = jdbc.sql("""
                        select transaction_id::text from billed_transaction where invoice_id = ? and line_position = ?
                        """)
                .params(invoice.invoiceId(), line)
                .query(String.class)
                .list();
        return line(invoice.billContent().lines(), line)
                .map(content -> list(invoice, content, ids))
                .orElse(List.of());
    }

    /** Of a line of a draft as it is calculated now. */
    List<BilledTransaction> ofDraft(DraftRow draft, InvoicePreview now, int line) {
        List<String> ids = now.transactionsByLine().getOrDefault(line, List.of());
        return line(now.bill().lines(), line)
                .map(content -> list(draft, content, ids))
                .orElse(List.of());
    }

    private static Optional<InvoiceLine> line(List<InvoiceLine> lines, int position) {
        return lines.stream().filter(line -> line.position() == position).findFirst();
    }

    /** A line per lead is about that lead only. */
    private List<BilledTransaction> list(DraftRow invoice, InvoiceLine line, List<String> billed) {
        return jdbc.sql(SELECT)
                .param("billed", billed.toArray(String[]::new))
                .param("withCancelled", line.leadId() == null)
                .param("entity", invoice.entityId())
                .param("partner", invoice.partnerId())
                .param("assignment", line.assignmentId())
                .param("price", line.unitPrice().minor())
                .param("invoice", invoice.invoiceId())
                .param("late", line.late())
                .param("first", line.serviceFrom())
                .param("last", line.serviceTo())
                .query(BilledTransaction.class)
                .list();
    }
}
