package io.leadledger.invoice.verify;

import io.leadledger.api.invoice.numbering.NumberKind;
import io.leadledger.api.invoice.numbering.RegisteredNumber;
import io.leadledger.event.delivery.CancellationCause;
import io.leadledger.event.delivery.PriceSource;
import io.leadledger.id.EntityId;
import io.leadledger.id.Id;
import io.leadledger.id.InvoiceId;
import io.leadledger.id.PartnerId;
import io.leadledger.id.TransactionId;
import io.leadledger.invoice.billingperiod.BillingPeriod;
import io.leadledger.invoice.support.JsonColumn;
import io.leadledger.invoice.verify.trail.LedgerRow.CancelledRow;
import io.leadledger.invoice.verify.trail.LedgerRow.RecordedRow;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the database keeps of documents, register and ledger: it is compared and never believed. */
@Component
class KeptDocuments {

    /** The columns of a document that repeat what its content says. */
    record Columns(
            String number,
            LocalDate issueDate,
            LocalDate dueDate,
            LocalDate fromDate,
            LocalDate toDate,
            String currency,
            long netMinor,
            long taxMinor,
            long totalMinor,
            String content,
            String hashes) {

        /** What is compared as columns. */
        Columns withoutJson() {
            return new Columns(
                    number, issueDate, dueDate, fromDate, toDate, currency, netMinor, taxMinor, totalMinor, "", "");
        }
    }

    private static final String REGISTERED = """
            select d.entity_id, d.partner_id, d.invoice_id, d.from_date, d.to_date, n.kind, n.year, n.number, n.document_number, n.document_id,
                n.issue_date, n.document_hash, n.previous_hash, n.hash
            from number_register n join document d using (document_id)
            """;

    private final JdbcClient jdbc;

    KeptDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All numbers of an entity's series in their order, invoices first. */
    List<RegisteredDocument> registered(EntityId entityId) {
        return jdbc.sql(REGISTERED + " where n.entity_id = ? order by n.kind desc, n.year, n.number")
                .param(entityId.value())
                .query(KeptDocuments::document)
                .list();
    }

    /** The first number of each of an entity's series; it cannot be moved once it was given. */
    Map<NumberKind, Long> starts(EntityId entityId) {
        Map<NumberKind, Long> starts = new EnumMap<>(NumberKind.class);
        jdbc.sql("select kind, start_number from number_series where entity_id = ?")
                .param(entityId.value())
                .query((row, n) -> starts.put(NumberKind.valueOf(row.getString("kind")), row.getLong("start_number")))
                .list();
        return starts;
    }

    /** Entities that gave numbers. */
    List<EntityId> entities() {
        return jdbc.sql("select distinct entity_id from number_register order by entity_id")
                .query((row, n) -> new EntityId(row.getString(1)))
                .list();
    }

    Optional<RegisteredDocument> registered(NumberKind kind, String documentId) {
        return jdbc.sql(REGISTERED + " where n.kind = ? and n.document_id = ?")
                .params(kind.name(), documentId)
                .query(KeptDocuments::document)
                .optional();
    }

    Optional<Columns> columns(String documentId) {
        return jdbc.sql("""
                        select number, issue_date, due_date, from_date, to_date, currency, net_minor, tax_minor,
                            total_minor, content, hashes
                        from document where document_id = ?
                        """).param(documentId).query(Columns.class).optional();
    }

    /** The files by their kind. */
    Map<String, byte[]> files(String documentId) {
        Map<String, byte[]> files = new HashMap<>();
        jdbc.sql("select kind, content from document_file where document_id = ?")
                .param(documentId)
                .query((row, n) -> files.put(row.getString(1), row.getBytes(2)))
                .list();
        return files;
    }

    /** Each lead's row, by transaction. */
    Map<TransactionId, RecordedRow> recorded(Collection<TransactionId> ids) {
        return rows(
                "select * from ledger_transaction where transaction_id = any (?::uuid[])",
                ids,
                row -> new RecordedRow(
                        row.getString("event_id"),
                        row.getString("delivery_id"),
                        row.getString("entity_id"),
                        row.getString("partner_id"),
                        row.getString("assignment_id"),
                        row.getString("lead_id"),
                        row.getObject("delivered_at", OffsetDateTime.class).toInstant(),
                        row.getObject("service_date", LocalDate.class),
                        row.getLong("price_minor"),
                        row.getString("currency"),
                        JsonColumn.read(row.getString("price_source"), PriceSource.class)));
    }

    /** Each cancellation's row, by transaction. */
    Map<TransactionId, CancelledRow> cancelled(Collection<TransactionId> ids) {
        return rows(
                "select * from ledger_cancellation where transaction_id = any (?::uuid[])",
                ids,
                row -> new CancelledRow(
                        row.getString("event_id"),
                        row.getString("entity_id"),
                        row.getString("partner_id"),
                        CancellationCause.valueOf(row.getString("cause")),
                        row.getObject("cancelled_at", OffsetDateTime.class).toInstant(),
                        row.getString("cancelled_by"),
                        row.getString("reason")));
    }

    /** What an invoice bills: {@code line position} by transaction. */
    Map<TransactionId, String> billed(InvoiceId invoiceId) {
        return pairs(
                "select transaction_id::text, line_position::text from billed_transaction where invoice_id = ?",
                invoiceId.value());
    }

    /** What a credit note credits: its own id by transaction. */
    Map<TransactionId, String> credited(String creditNoteId) {
        return pairs(
                "select transaction_id::text, credit_note_id from credited_transaction where credit_note_id = ?",
                creditNoteId);
    }

    private <R> Map<TransactionId, R> rows(String sql, Collection<TransactionId> ids, Reading<R> reading) {
        Map<TransactionId, R> rows = new HashMap<>();
        jdbc.sql(sql)
                .params((Object) Id.texts(ids))
                .query((row, n) -> rows.put(new TransactionId(row.getString("transaction_id")), reading.of(row)))
                .list();
        return rows;
    }

    private Map<TransactionId, String> pairs(String sql, String id) {
        Map<TransactionId, String> pairs = new HashMap<>();
        jdbc.sql(sql)
                .param(id)
                .query((row, n) -> pairs.put(new TransactionId(row.getString(1)), row.getString(2)))
                .list();
        return pairs;
    }

    private static RegisteredDocument document(ResultSet row, int n) throws SQLException {
        return new RegisteredDocument(
                new EntityId(row.getString("entity_id")),
                new PartnerId(row.getString("partner_id")),
                new InvoiceId(row.getString("invoice_id")),
                new BillingPeriod(
                        row.getObject("from_date", LocalDate.class), row.getObject("to_date", LocalDate.class)),
                new RegisteredNumber(
                        NumberKind.valueOf(row.getString("kind")),
                        row.getInt("year"),
                        row.getLong("number"),
                        row.getString("document_number"),
                        row.getString("document_id"),
                        row.getObject("issue_date", LocalDate.class),
                        row.getString("document_hash"),
                        row.getString("previous_hash"),
                        row.getString("hash")),
                null);
    }

    @FunctionalInterface
    private interface Reading<R> {
        R of(ResultSet row) throws SQLException;
    }
}
