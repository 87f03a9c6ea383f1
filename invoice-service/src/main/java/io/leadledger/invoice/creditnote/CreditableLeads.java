package io.leadledger.invoice.creditnote;

import io.leadledger.api.Page;
import io.leadledger.api.invoice.creditnote.BilledLead;
import io.leadledger.chassis.web.PageRequest;
import io.leadledger.event.bill.InvoiceLine;
import io.leadledger.event.delivery.CancellationCause;
import io.leadledger.id.Id;
import io.leadledger.id.InvoiceId;
import io.leadledger.id.LeadId;
import io.leadledger.id.TransactionId;
import io.leadledger.money.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The leads of final invoices, and which of them can still be credited. */
@Component
class CreditableLeads {

    private static final String FOUND = """
            from billed_transaction b join ledger_transaction t using (transaction_id)
            where b.invoice_id = :invoice and (:line::int is null or b.line_position = :line)
                and (:lead::text is null or position(lower(:lead) in lower(t.lead_id)) > 0)
            """;

    /** Line by line, in the order of the days and of the leads' own ids; {@link #place} says the same. */
    private static final String PLACE = """
            (lpad(b.line_position::text, 9, '0') || to_char(t.service_date, 'YYYY-MM-DD') || t.lead_id || ' '
                || b.transaction_id::text) collate "C"
            """;

    private final JdbcClient jdbc;

    CreditableLeads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param lines of the invoice, in their order */
    Page<BilledLead> page(
            InvoiceId invoiceId,
            List<InvoiceLine> lines,
            @Nullable String lead,
            @Nullable Integer line,
            PageRequest page) {
        List<BilledLead> leads = where("""
                        select b.line_position, b.transaction_id::text, t.lead_id, t.service_date, t.price_minor, t.currency, c.cause,
                            n.number
                        from billed_transaction b join ledger_transaction t using (transaction_id)
                            left join ledger_cancellation c using (transaction_id)
                            left join credited_transaction k using (transaction_id)
                            left join document n on n.document_id = k.credit_note_id
                        where b.invoice_id = :invoice and (:line::int is null or b.line_position = :line)
                            and (:lead::text is null or position(lower(:lead) in lower(t.lead_id)) > 0)
                            and (:after::text is null or %s > :after)
                        order by %s limit :limit
                        """.formatted(PLACE, PLACE), invoiceId, lead, line)
                .param("after", page.after())
                .param("limit", page.limit() + 1)
                .query((row, n) -> lead(row, lines))
                .list();
        long total = where("select count(*) " + FOUND, invoiceId, lead, line)
                .query(Long.class)
                .single();
        return page.page(leads, CreditableLeads::place, total);
    }

    private static String place(BilledLead one) {
        return "%09d%s%s %s"
                .formatted(
                        one.line(),
                        one.serviceDate(),
                        one.leadId().value(),
                        one.transactionId().value());
    }

    /** Those of the wanted ones that the invoice bills and nobody cancelled, in the order of its lines. */
    List<CreditedLead> uncancelled(InvoiceId invoiceId, Collection<TransactionId> wanted) {
        return jdbc.sql("""
                        select b.transaction_id::text, b.line_position from billed_transaction b
                        where b.invoice_id = ? and b.transaction_id::text = any (?::text[]) and not exists (
                            select 1 from ledger_cancellation c where c.transaction_id = b.transaction_id)
                        """)
                .params(invoiceId.value(), Id.texts(wanted))
                .query(CreditedLead.class)
                .list();
    }

    private JdbcClient.StatementSpec where(
            String sql, InvoiceId invoiceId, @Nullable String lead, @Nullable Integer line) {
        return jdbc.sql(sql)
                .param("invoice", invoiceId.value())
                .param("lead", lead)
                .param("line", line);
    }

    private static BilledLead lead(ResultSet row, List<InvoiceLine> lines) throws SQLException {
        int line = row.getInt("line_position");
        String cause = row.getString("cause");
        return new BilledLead(
                new TransactionId(row.getString("transaction_id")),
                new LeadId(row.getString("lead_id")),
                line,
                lines.get(line - 1).name(),
                row.getObject("service_date", LocalDate.class),
                Money.ofMinor(row.getLong("price_minor"), Currency.getInstance(row.getString("currency"))),
                cause == null ? null : CancellationCause.valueOf(cause),
                row.getString("number"));
    }
}
