package io.leadledger.invoice.invoice;

import io.leadledger.invoice.preview.InvoicePreview;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The transactions behind a line. */
@Component
class BilledTransactions {

    /**
     * One lead of a line.
     *
     * @param priceMinor in the currency's minor units
     * @param priceSource why it costs that, as JSON
     * @param cause why it was cancelled, if it was
     */
    record BilledTransaction(
            String transactionId,
            String deliveryId,
            String leadId,
            Instant deliveredAt,
            LocalDate serviceDate,
            long priceMinor,
            String currency,
            String priceSource,
            @Nullable String cause,
            @Nullable Instant cancelledAt) {}

    private static final String COLUMNS = """
            select t.transaction_id::text, t.delivery_id, t.lead_id, t.delivered_at, t.service_date, t.price_minor,
                t.currency, t.price_source::text, c.cause, c.cancelled_at
            from ledger_transaction t left join ledger_cancellation c using (transaction_id)
            """;

    private final JdbcClient jdbc;

    BilledTransactions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of a line of a finalized invoice, in the order of delivery. */
    List<BilledTransaction> ofFinal(String invoiceId, int line) {
        return jdbc.sql(COLUMNS + """
                        join billed_transaction b using (transaction_id)
                        where b.invoice_id = ? and b.line_position = ? order by t.delivered_at, t.transaction_id
                        """)
                .params(invoiceId, line)
                .query(BilledTransaction.class)
                .list();
    }

    /** Of a line of a draft as it is calculated now. */
    List<BilledTransaction> ofDraft(InvoicePreview now, int line) {
        List<String> ids = now.transactionsByLine().getOrDefault(line, List.of());
        return jdbc.sql(COLUMNS + "where t.transaction_id = any (?::uuid[]) order by t.delivered_at, t.transaction_id")
                .params((Object) ids.toArray(String[]::new))
                .query(BilledTransaction.class)
                .list();
    }
}
