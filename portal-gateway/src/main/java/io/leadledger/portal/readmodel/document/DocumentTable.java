package io.leadledger.portal.readmodel.document;

import io.leadledger.event.invoice.CreditNoteEvent.CreditNoteIssued;
import io.leadledger.event.invoice.CreditNoteEvent.TransactionsCredited;
import io.leadledger.event.invoice.DocumentHeader;
import io.leadledger.event.invoice.InvoiceEvent.TransactionsBilled;
import io.leadledger.event.invoice.InvoiceLine;
import io.leadledger.event.invoice.Totals;
import io.leadledger.id.CreditNoteId;
import io.leadledger.id.Id;
import io.leadledger.id.PartnerId;
import io.leadledger.id.TransactionId;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes final documents, once each; what is credited is summed anew whichever of invoice and credit note came first. */
@Component
class DocumentTable {

    private final JdbcClient jdbc;

    DocumentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(FinalDocument document) {
        DocumentHeader header = document.header();
        Totals totals = document.bill().totals();
        jdbc.sql("""
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
        note("BILLED", fact.partnerId(), fact.invoiceId().value(), fact.transactionIds(), positions, at);
    }

    void noteCredited(CreditNoteIssued fact, Instant at) {
        noteCredited(fact.partnerId(), fact.creditNoteId(), fact.transactionIds(), at);
    }

    void noteCredited(TransactionsCredited fact, Instant at) {
        noteCredited(fact.partnerId(), fact.creditNoteId(), fact.transactionIds(), at);
    }

    private void noteCredited(PartnerId partnerId, CreditNoteId creditNoteId, List<TransactionId> ids, Instant at) {
        note("CREDITED", partnerId, creditNoteId.value(), ids, Collections.nCopies(ids.size(), null), at);
    }

    private void note(
            String kind,
            PartnerId partnerId,
            String documentId,
            List<TransactionId> transactionIds,
            List<@Nullable Integer> positions,
            Instant at) {
        jdbc.sql("""
                        insert into lead_event (partner_id, lead_row_id, kind, at, document_id, line_position)
                        select ?::uuid, lead_row_id, ?, ?::timestamptz, ?::uuid, line_position
                        from unnest(?::uuid[], ?::int[]) as noted (lead_row_id, line_position)
                        on conflict (partner_id, lead_row_id, kind) do nothing
                        """)
                .param(1, partnerId.value())
                .param(2, kind)
                .param(3, at.toString())
                .param(4, documentId)
                .param(5, Id.texts(transactionIds))
                .param(6, positions.toArray(Integer[]::new))
                .update();
    }

    /** Lines may come before their document. */
    void addLines(PartnerId partnerId, String documentId, List<InvoiceLine> lines) {
        jdbc.sql("""
                        insert into document_line (partner_id, document_id, position, name, lead_id, quantity,
                            unit_price_minor, net_minor, vat_percent, service_from, service_to, late)
                        select ?::uuid, ?::uuid, l.* from unnest(?::int[], ?::text[], ?::text[], ?::int[], ?::bigint[],
                            ?::bigint[], ?::text[], ?::date[], ?::date[], ?::boolean[]) as l
                        on conflict (partner_id, document_id, position) do nothing
                        """)
                .params(
                        partnerId.value(),
                        documentId,
                        lines.stream().map(InvoiceLine::position).toArray(Integer[]::new),
                        texts(lines, InvoiceLine::name),
                        lines.stream().map(line -> Id.text(line.leadId())).toArray(String[]::new),
                        lines.stream().map(InvoiceLine::quantity).toArray(Integer[]::new),
                        lines.stream().map(line -> line.unitPrice().minor()).toArray(Long[]::new),
                        lines.stream().map(line -> line.net().minor()).toArray(Long[]::new),
                        texts(lines, line -> line.vatPercent().toPlainString()),
                        texts(lines, line -> line.serviceFrom().toString()),
                        texts(lines, line -> line.serviceTo().toString()),
                        lines.stream().map(InvoiceLine::late).toArray(Boolean[]::new))
                .update();
    }

    private void sumCredits(FinalDocument document) {
        jdbc.sql("""
                        update document i
                        set credited_minor = (
                            select coalesce(sum(c.total_minor), 0) from document c
                            where c.partner_id = i.partner_id and c.invoice_id = i.document_id and c.kind = 'CREDIT_NOTE')
                        where i.partner_id = ?::uuid and i.document_id = ?::uuid and i.kind = 'INVOICE'
                        """)
                .params(document.partnerId().value(), document.invoiceId().value())
                .update();
    }

    private static String[] texts(List<InvoiceLine> lines, Function<InvoiceLine, String> column) {
        return lines.stream().map(column).toArray(String[]::new);
    }
}
