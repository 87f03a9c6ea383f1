package io.leadledger.invoice.invoice;

import io.leadledger.event.invoice.InvoiceLine;
import io.leadledger.invoice.support.JsonColumn;
import java.util.List;
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
    public List<InvoiceLine> of(String invoiceId) {
        return of(invoiceId, Integer.MAX_VALUE);
    }

    /** The first of them, in their order. */
    List<InvoiceLine> of(String invoiceId, int most) {
        return jdbc
                .sql("select line from draft_line where invoice_id = ? order by position limit ?")
                .params(invoiceId, most)
                .query(String.class)
                .list()
                .stream()
                .map(line -> JsonColumn.read(line, InvoiceLine.class))
                .toList();
    }

    void replace(String invoiceId, List<InvoiceLine> lines) {
        remove(invoiceId);
        jdbc.sql("""
                        insert into draft_line (invoice_id, position, line)
                        select ?, (line ->> 'position')::int, line from unnest(?::jsonb[]) as l (line)
                        """)
                .params(invoiceId, lines.stream().map(JsonColumn::write).toArray(String[]::new))
                .update();
    }

    void remove(String invoiceId) {
        jdbc.sql("delete from draft_line where invoice_id = ?").param(invoiceId).update();
    }
}
