package io.leadledger.portal.readmodel.document;

import io.leadledger.chassis.jdbc.ColumnBatch;
import io.leadledger.event.bill.InvoiceLine;
import io.leadledger.event.bill.Totals;
import io.leadledger.event.invoice.CreditNoteEvent.CreditNoteIssued;
import io.leadledger.event.invoice.CreditNoteEvent.TransactionsCredited;
import io.leadledger.event.invoice.DocumentHeader;
import io.leadledger.event.invoice.InvoiceEvent.TransactionsBilled;
import io.leadledger.id.CreditNoteId;
import io.leadledger.id.PartnerId;
import io.leadledger.id.TransactionId;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes final documents, once each; what is credited is summed anew whichever of invoice and credit note came first. */
@Component
class DocumentTable {

    private final JdbcTemplate jdbc;

    DocumentTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(FinalDocument document) {
        DocumentHeader header = document.header();
        Totals totals = document.bill().totals();
        JdbcClient.create(jdbc)
                .sql("""
                        insert into document (partner_id, document_id, kind, entity_id, invoice_id, number, issue_date,
                            due_date, period_from, period_to, currency, net_minor, tax_minor, total_minor,
                            credited_minor, content)
                        values (?::uuid, ?::uuid, ?, ?::uuid, ?::uuid, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?::jsonb)
                        on conflict (partner_id, document_id) do nothing
                        """)
                .params(
                        document.partnerId().value(),
                        document.documentId(),
                        header.type().name(),
                        document.entityId().value(),
                        document.invoiceId().value(),
                        header.number(),
                        header.issueDate(),
                        header.dueDate(),
                        header.periodFrom(),
                        header.periodTo(),
                        totals.total().currency().getCurrencyCode(),
                        totals.net().minor(),
                        totals.tax().minor(),
                        totals.total().minor(),
                        document.content().json())
                .update();
        addLines(document.partnerId(), document.documentId(), document.bill().lines());
        sumCredits(document);
    }

    void noteBilled(TransactionsBilled fact, Instant at) {
        List<Integer> positions = fact.linePositions() == null
                ? Collections.nCopies(fact.transactionIds().size(), fact.linePosition())
                : fact.linePositions();
        note("BILLED", fact.partnerId(), fact.invoiceId().value(), at, Noted.of(fact.transactionIds(), positions));
    }

    void noteCredited(CreditNoteIssued fact, Instant at) {
        noteCredited(fact.partnerId(), fact.creditNoteId(), fact.transactionIds(), at);
    }

    void noteCredited(TransactionsCredited fact, Instant at) {
        noteCredited(fact.partnerId(), fact.creditNoteId(), fact.transactionIds(), at);
    }

    private void noteCredited(PartnerId partnerId, CreditNoteId creditNoteId, List<TransactionId> ids, Instant at) {
        note("CREDITED", partnerId, creditNoteId.value(), at, Noted.of(ids, Collections.nCopies(ids.size(), null)));
    }

    private void note(String kind, PartnerId partnerId, String documentId, Instant at, List<Noted> leads) {
        ColumnBatch.of(leads)
                .value(partnerId)
                .value(kind)
                .value(at.toString())
                .value(documentId)
                .column("uuid", Noted::leadRowId)
                .column("int", Noted::linePosition)
                .update(jdbc, """
                        insert into lead_event (partner_id, lead_row_id, kind, at, document_id, line_position)
                        select ?::uuid, lead_row_id, ?, ?::timestamptz, ?::uuid, line_position
                        from unnest(?, ?) as noted (lead_row_id, line_position)
                        on conflict (partner_id, lead_row_id, kind) do nothing
                        """);
    }

    /** Lines may come before their document. */
    void addLines(PartnerId partnerId, String documentId, List<InvoiceLine> lines) {
        ColumnBatch.of(lines)
                .value(partnerId)
                .value(documentId)
                .column("int", InvoiceLine::position)
                .column("text", InvoiceLine::name)
                .column("text", InvoiceLine::leadId)
                .column("int", InvoiceLine::quantity)
                .column("bigint", line -> line.unitPrice().minor())
                .column("bigint", line -> line.net().minor())
                .column("text", line -> line.vatPercent().toPlainString())
                .column("date", InvoiceLine::serviceFrom)
                .column("date", InvoiceLine::serviceTo)
                .column("boolean", InvoiceLine::late)
                .update(jdbc, """
                        insert into document_line (partner_id, document_id, position, name, lead_id, quantity,
                            unit_price_minor, net_minor, vat_percent, service_from, service_to, late)
                        select ?::uuid, ?::uuid, l.* from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?) as l
                        on conflict (partner_id, document_id, position) do nothing
                        """);
    }

    private void sumCredits(FinalDocument document) {
        JdbcClient.create(jdbc)
                .sql("""
                        update document i
                        set credited_minor = (
                            select coalesce(sum(c.total_minor), 0) from document c
                            where c.partner_id = i.partner_id and c.invoice_id = i.document_id and c.kind = 'CREDIT_NOTE')
                        where i.partner_id = ?::uuid and i.document_id = ?::uuid and i.kind = 'INVOICE'
                        """)
                .params(document.partnerId().value(), document.invoiceId().value())
                .update();
    }

    private record Noted(TransactionId leadRowId, @Nullable Integer linePosition) {

        static List<Noted> of(List<TransactionId> ids, List<@Nullable Integer> linePositions) {
            return IntStream.range(0, ids.size())
                    .mapToObj(i -> new Noted(ids.get(i), linePositions.get(i)))
                    .toList();
        }
    }
}
