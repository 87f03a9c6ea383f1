package io.leadledger.invoice.reading;

import io.leadledger.api.Page;
import io.leadledger.api.invoice.invoice.InvoiceAnswer.State;
import io.leadledger.api.invoice.invoice.InvoiceStatus;
import io.leadledger.api.invoice.invoice.InvoiceSummary;
import io.leadledger.api.invoice.invoice.Settlement;
import io.leadledger.chassis.web.PageRequest;
import io.leadledger.event.bill.TaxTreatment;
import io.leadledger.event.bill.Totals;
import io.leadledger.event.payment.InvoiceBalance;
import io.leadledger.id.EntityId;
import io.leadledger.id.Id;
import io.leadledger.id.InvoiceId;
import io.leadledger.id.PartnerId;
import io.leadledger.invoice.directory.Directory;
import io.leadledger.invoice.directory.KnownPartner;
import io.leadledger.invoice.draft.DraftRow;
import io.leadledger.invoice.reading.InvoiceOrder.Place;
import io.leadledger.invoice.support.JsonColumn;
import io.leadledger.money.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists invoices: drafts and final ones, by what is to be done with them. */
@Component
class InvoiceList {

    /** What a list is narrowed to; absent parts narrow nothing. */
    record Filter(
            EntityId entityId,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable PartnerId partnerId,
            @Nullable String state,
            @Nullable InvoiceStatus status,
            @Nullable String number,
            InvoiceOrder order) {}

    private static final String WHERE = """
            from draft d left join document i on i.document_id = d.invoice_id
                left join invoice_balance b on b.invoice_id = d.invoice_id and b.entity_id = d.entity_id
                left join known_fact p on p.aggregate_id = d.partner_id and p.fact = 'PartnerDetailsChanged'
                left join known_fact r on r.aggregate_id = d.partner_id and r.fact = 'PartnerRegistered'
            where d.entity_id = :entity
              and (:from::date is null or d.from_date = :from::date)
              and (:to::date is null or d.to_date = :to::date)
              and (:partner::text is null or d.partner_id = :partner)
              and (:state::text is null or d.state = :state)
              and (:number::text is null or i.number = :number)
              and case :status::text when 'DRAFT' then d.state = 'DRAFT'
                  when 'OPEN' then i.due_date >= :today::date and b.settled = 'OPEN'
                  when 'OVERDUE' then i.due_date < :today::date and b.settled = 'OPEN'
                  when 'CREDITED' then b.settled = 'CREDITED'
                  when 'PAID' then b.settled = 'PAID'
                  when 'KEPT' then d.state <> 'DISCARDED'
                  when 'UNSENT' then i.document_id is not null and not exists (select from sending s
                      where s.document_id = i.document_id and s.reminder_step is null and s.state <> 'QUEUED')
                  when 'SENT' then exists (select from sending s
                      where s.document_id = i.document_id and s.reminder_step is null and s.state = 'SENT')
                  when 'SENDING_FAILED' then exists (select from sending s
                      where s.document_id = i.document_id and s.reminder_step is null and s.state = 'FAILED')
                      and not exists (select from sending s
                      where s.document_id = i.document_id and s.reminder_step is null and s.state = 'SENT')
                  else true end
            """;

    private final JdbcClient jdbc;
    private final Directory directory;
    private final Clock clock;

    InvoiceList(JdbcClient jdbc, Directory directory, Clock clock) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.clock = clock;
    }

    Page<InvoiceSummary> page(Filter filter, PageRequest page) {
        InvoiceOrder order = filter.order();
        Place after = Place.of(page.after());
        List<Row> rows = where(
                        columns(order)
                                + WHERE
                                + " and (:after::text is null or (%1$s, d.invoice_id) %2$s (:afterKey, :after))"
                                        .formatted(order.keySql(), order.comparison())
                                + " order by sort_key %1$s, d.invoice_id %1$s limit :limit"
                                        .formatted(order.direction()),
                        filter)
                .param("after", after == null ? null : after.invoiceId())
                .param("afterKey", after == null ? null : after.key())
                .param("limit", page.limit() + 1)
                .query(Row.class)
                .list();
        Map<PartnerId, KnownPartner> partners =
                directory.partners(rows.stream().map(Row::partnerId).distinct().toList());
        Map<EntityId, LocalDate> today = new HashMap<>();
        List<InvoiceSummary> items = rows.stream()
                .map(row ->
                        row.summary(partners.get(row.partnerId()), today.computeIfAbsent(row.entityId(), this::today)))
                .toList();
        long total = where("select count(*) " + WHERE, filter).query(Long.class).single();
        Map<InvoiceId, String> places = new HashMap<>();
        rows.forEach(row -> places.put(
                row.invoiceId(), new Place(row.sortKey(), row.invoiceId().value()).text()));
        return page.page(items, item -> places.getOrDefault(item.invoiceId(), ""), total);
    }

    /** One of them, as the list shows it. */
    InvoiceSummary one(DraftRow draft) {
        Filter filter = new Filter(draft.entityId(), null, null, null, null, null, null, InvoiceOrder.of(null));
        Row row = where(columns(filter.order()) + WHERE + " and d.invoice_id = :invoice", filter)
                .param("invoice", draft.invoiceId().value())
                .query(Row.class)
                .single();
        KnownPartner partner = directory.partners(List.of(row.partnerId())).get(row.partnerId());
        return row.summary(partner, today(row.entityId()));
    }

    private static String columns(InvoiceOrder order) {
        return """
                select d.invoice_id, d.entity_id, d.partner_id, d.from_date, d.to_date, d.state, d.version,
                    coalesce(i.treatment, d.tax_decision ->> 'treatment') as treatment,
                    coalesce(i.totals, d.totals) as totals, i.number, i.issue_date, i.due_date, i.currency,
                    b.total_minor, b.credited_minor, b.paid_minor, b.used_minor, %s as sort_key
                """.formatted(order.keySql());
    }

    private LocalDate today(EntityId entityId) {
        ZoneId zone = directory
                .entity(entityId)
                .map(entity -> entity.definition().timeZone())
                .orElse(ZoneId.of("UTC"));
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private JdbcClient.StatementSpec where(String sql, Filter filter) {
        return jdbc.sql(sql)
                .param("entity", filter.entityId().value())
                .param("from", filter.from())
                .param("to", filter.to())
                .param("partner", Id.text(filter.partnerId()))
                .param("state", filter.state())
                .param("number", filter.number())
                .param(
                        "status",
                        filter.status() == null ? null : filter.status().name())
                .param("today", today(filter.entityId()));
    }

    private record Row(
            InvoiceId invoiceId,
            EntityId entityId,
            PartnerId partnerId,
            LocalDate fromDate,
            LocalDate toDate,
            State state,
            long version,
            String treatment,
            String totals,
            @Nullable String number,
            @Nullable LocalDate issueDate,
            @Nullable LocalDate dueDate,
            @Nullable String currency,
            @Nullable Long totalMinor,
            @Nullable Long creditedMinor,
            @Nullable Long paidMinor,
            @Nullable Long usedMinor,
            String sortKey) {

        InvoiceSummary summary(@Nullable KnownPartner partner, LocalDate today) {
            InvoiceBalance balance = balance();
            return new InvoiceSummary(
                    invoiceId,
                    state,
                    entityId,
                    partnerId,
                    partner == null ? partnerId.value() : partner.registered().externalId(),
                    partner == null ? partnerId.value() : partner.displayName(),
                    fromDate,
                    toDate,
                    number,
                    issueDate,
                    dueDate,
                    JsonColumn.read(totals, Totals.class),
                    TaxTreatment.valueOf(treatment),
                    balance == null ? null : balance.open(),
                    balance == null || dueDate == null ? null : balance.status(dueDate, today),
                    balance == null ? null : Settlement.of(balance),
                    version);
        }

        private @Nullable InvoiceBalance balance() {
            if (currency == null
                    || totalMinor == null
                    || creditedMinor == null
                    || paidMinor == null
                    || usedMinor == null) {
                return null;
            }
            Currency unit = Currency.getInstance(currency);
            return new InvoiceBalance(
                    Money.ofMinor(totalMinor, unit),
                    Money.ofMinor(creditedMinor, unit),
                    Money.ofMinor(paidMinor, unit),
                    Money.ofMinor(usedMinor, unit));
        }
    }
}
