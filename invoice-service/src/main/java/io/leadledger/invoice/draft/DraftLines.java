package io.leadledger.invoice.draft;

import io.leadledger.event.bill.InvoiceLine;
import io.leadledger.id.Id;
import io.leadledger.id.InvoiceId;
import io.leadledger.invoice.support.JsonColumn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lines of drafts, a row each, so that nobody who needs a few reads all. */
@Component
public class DraftLines {

    private final JdbcClient jdbc;

    DraftLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of them, in their order. */
    public List<InvoiceLine> of(InvoiceId invoiceId) {
        return of(invoiceId, Integer.MAX_VALUE);
    }

    /** The first of them, in their order. */
    public List<InvoiceLine> of(InvoiceId invoiceId, int most) {
        return jdbc
                .sql("select line from draft_line where invoice_id = ? order by position limit ?")
                .params(invoiceId.value(), most)
                .query(String.class)
                .list()
                .stream()
                .map(line -> JsonColumn.read(line, InvoiceLine.class))
                .toList();
    }

    /** The first lines of many drafts, by invoice. */
    public Map<InvoiceId, List<InvoiceLine>> first(int most, Collection<InvoiceId> invoiceIds) {
        Map<InvoiceId, List<InvoiceLine>> lines = new HashMap<>();
        jdbc.sql("""
                        select invoice_id, line from draft_line
                        where invoice_id = any (?::text[]) and position <= ? order by invoice_id, position
                        """)
                .params(Id.texts(invoiceIds), most)
                .query((row, n) -> lines.computeIfAbsent(
                                new InvoiceId(row.getString("invoice_id")), id -> new ArrayList<>())
                        .add(JsonColumn.read(row.getString("line"), InvoiceLine.class)))
                .list();
        return lines;
    }

    void replace(InvoiceId invoiceId, List<InvoiceLine> lines) {
        remove(invoiceId);
        insert(invoiceId, lines);
    }

    /** More of them; the first one begins anew. */
    void add(InvoiceId invoiceId, List<InvoiceLine> lines) {
        if (lines.getFirst().position() == 1) {
            remove(invoiceId);
        }
        insert(invoiceId, lines);
    }

    private void insert(InvoiceId invoiceId, List<InvoiceLine> lines) {
        jdbc.sql("""
                        insert into draft_line (invoice_id, position, line)
                        select ?, (line ->> 'position')::int, line from unnest(?::jsonb[]) as l (line)
                        """)
                .params(invoiceId.value(), lines.stream().map(JsonColumn::write).toArray(String[]::new))
                .update();
    }

    void remove(InvoiceId invoiceId) {
        jdbc.sql("delete from draft_line where invoice_id = ?")
                .param(invoiceId.value())
                .update();
    }
}
