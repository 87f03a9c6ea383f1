package io.leadledger.invoice.overview;

import io.leadledger.api.invoice.overview.InvoiceCounts;
import io.leadledger.api.invoice.overview.OpenAmount;
import io.leadledger.id.EntityId;
import io.leadledger.id.Id;
import io.leadledger.id.PartnerId;
import io.leadledger.invoice.directory.KnownEntity;
import io.leadledger.money.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts invoices and credit notes by what is to be done with them, in one grouped query. */
@Component
class CountedInvoices {

    /** What is counted; absent parts narrow nothing. */
    record Scope(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable PartnerId partnerId) {}

    private static final String INVOICES = """
            with invoice as (
                select d.partner_id, d.state, b.due_date, (d.totals #>> '{total,amount}')::numeric as total,
                    b.currency, b.settled, b.open_minor, m.mail
                from draft d left join invoice_balance b
                    on b.invoice_id = d.invoice_id and b.entity_id = d.entity_id
                    left join lateral (
                        select case when bool_or(s.state = 'SENT') then 'SENT'
                            when bool_or(s.state = 'FAILED') then 'FAILED' else 'UNSENT' end as mail
                        from sending s where s.document_id = b.invoice_id and s.reminder_step is null) m
                        on b.invoice_id is not null
                where d.entity_id = :entity and d.state <> 'DISCARDED'
                  and (:from::date is null or d.from_date = :from::date)
                  and (:to::date is null or d.to_date = :to::date)
                  and (:partner::text is null or d.partner_id = :partner)
            )
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    CountedInvoices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    InvoiceCounts count(KnownEntity entity, Scope scope) {
        Currency currency = entity.definition().currency();
        LocalDate today =
                LocalDate.ofInstant(clock.instant(), entity.definition().timeZone());
        return jdbc.sql(INVOICES + """
                        select count(*) filter (where state = 'DRAFT') as drafts,
                            count(*) filter (where settled = 'OPEN' and due_date >= :today) as open,
                            count(*) filter (where settled = 'OPEN' and due_date < :today) as overdue,
                            count(*) filter (where settled = 'CREDITED') as credited,
                            count(*) filter (where settled = 'PAID') as paid,
                            count(*) filter (where mail = 'UNSENT') as unsent,
                            count(*) filter (where mail = 'SENT') as sent,
                            count(*) filter (where mail = 'FAILED') as sending_failed,
                            coalesce(sum(total) filter (where state = 'DRAFT'), 0) as draft_amount,
                            coalesce(sum(open_minor), 0)::bigint as open_minor,
                            coalesce(sum(open_minor) filter (where due_date < :today), 0)::bigint as overdue_minor,
                            (select count(*) from document c where c.kind = 'CREDIT_NOTE' and c.entity_id = :entity
                                and (:from::date is null or c.from_date = :from::date)
                                and (:to::date is null or c.to_date = :to::date)
                                and (:partner::text is null or c.partner_id = :partner)) as credit_notes,
                            (select count(*) from unclaimed_transaction t
                                where t.entity_id = :entity and not t.cancelled
                                  and (:partner::text is null or t.partner_id = :partner)
                                  and t.service_date < (select max(to_date) from billing_run
                                    where entity_id = :entity and completed)
                                  and exists (select 1 from billing_run r where r.entity_id = t.entity_id and r.completed
                                    and t.service_date >= r.from_date and t.service_date < r.to_date
                                    and (:from::date is null or (r.from_date = :from::date and r.to_date = :to::date)))
                                  and not exists (select 1 from draft x where x.entity_id = t.entity_id
                                    and x.partner_id = t.partner_id and x.state in ('DRAFT', 'DISCARDED')
                                    and t.service_date >= x.from_date and t.service_date < x.to_date
                                    and (x.state = 'DRAFT' or not exists (
                                        select 1 from draft f where f.entity_id = x.entity_id and f.state = 'FINAL'
                                            and f.partner_id = x.partner_id and t.service_date >= f.from_date
                                            and t.service_date < f.to_date)))) as late
                        from invoice
                        """)
                .param("entity", entity.definition().entityId().value())
                .param("from", scope.from())
                .param("to", scope.to())
                .param("partner", Id.text(scope.partnerId()))
                .param("today", today)
                .query((row, n) -> new InvoiceCounts(
                        row.getInt("drafts"),
                        row.getInt("open"),
                        row.getInt("overdue"),
                        row.getInt("paid"),
                        row.getInt("credited"),
                        row.getInt("credit_notes"),
                        row.getInt("late"),
                        row.getInt("unsent"),
                        row.getInt("sent"),
                        row.getInt("sending_failed"),
                        new Money(row.getBigDecimal("draft_amount"), currency),
                        Money.ofMinor(row.getLong("open_minor"), currency),
                        Money.ofMinor(row.getLong("overdue_minor"), currency)))
                .single();
    }

    List<OpenAmount> openAmounts(EntityId entityId) {
        return jdbc.sql(INVOICES + """
                        select partner_id, currency, sum(open_minor)::bigint as open_minor from invoice
                        where open_minor > 0 group by partner_id, currency order by partner_id
                        """)
                .param("entity", entityId.value())
                .param("from", null)
                .param("to", null)
                .param("partner", null)
                .query((row, n) -> new OpenAmount(
                        new PartnerId(row.getString("partner_id")),
                        Money.ofMinor(row.getLong("open_minor"), Currency.getInstance(row.getString("currency")))))
                .list();
    }
}
