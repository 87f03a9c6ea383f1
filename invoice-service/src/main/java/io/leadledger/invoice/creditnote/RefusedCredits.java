package io.leadledger.invoice.creditnote;

import io.leadledger.api.invoice.Finding;
import io.leadledger.api.invoice.creditnote.RefusedCredit;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.id.EntityId;
import io.leadledger.id.InvoiceId;
import io.leadledger.id.PartnerId;
import io.leadledger.invoice.support.JsonColumn;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Credit notes that the official rules refuse. What is due stays due and is seen by the operator; it is tried again after a
 * minute, then after twice as long each time, up to an hour, and whenever the service starts: perhaps with newer rules.
 */
@Component
class RefusedCredits {

    private final JdbcClient jdbc;

    RefusedCredits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void refused(InvoiceId invoiceId, List<Rejection> reasons) {
        List<Finding> findings = reasons.stream()
                .map(one -> new Finding(one.code(), one.field(), one.message()))
                .toList();
        jdbc.sql("""
                        insert into credit_refused as r (invoice_id, reasons, tries, refused_at, next_try_at)
                        values (?, ?::jsonb, 1, now(), now() + interval '1 minute')
                        on conflict (invoice_id) do update set reasons = excluded.reasons, tries = r.tries + 1,
                            refused_at = now(),
                            next_try_at = now() + least(interval '1 minute' * (2 ^ least(r.tries, 6)), interval '1 hour')
                        """).params(invoiceId.value(), JsonColumn.write(findings)).update();
    }

    void issued(InvoiceId invoiceId) {
        jdbc.sql("delete from credit_refused where invoice_id = ?")
                .param(invoiceId.value())
                .update();
    }

    List<RefusedCredit> of(EntityId entityId) {
        return jdbc.sql("""
                        select r.invoice_id, d.number, d.partner_id, r.reasons, r.tries, r.refused_at, r.next_try_at
                        from credit_refused r join document d on d.document_id = r.invoice_id
                        where d.entity_id = ?
                          and exists (select from credit_due where credit_due.invoice_id = r.invoice_id)
                        order by r.refused_at, r.invoice_id
                        """)
                .param(entityId.value())
                .query((row, n) -> new RefusedCredit(
                        new InvoiceId(row.getString("invoice_id")),
                        row.getString("number"),
                        new PartnerId(row.getString("partner_id")),
                        List.of(JsonColumn.read(row.getString("reasons"), Finding[].class)),
                        row.getInt("tries"),
                        row.getObject("refused_at", OffsetDateTime.class).toInstant(),
                        row.getObject("next_try_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    @EventListener(ApplicationReadyEvent.class)
    void tryAgain() {
        jdbc.sql("update credit_refused set next_try_at = now()").update();
    }
}
