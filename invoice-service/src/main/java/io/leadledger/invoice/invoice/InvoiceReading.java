package io.leadledger.invoice.invoice;

import io.leadledger.chassis.web.Page;
import io.leadledger.chassis.web.PageRequest;
import io.leadledger.event.invoice.Totals;
import io.leadledger.invoice.basis.BillingBasis;
import io.leadledger.invoice.directory.Directory;
import io.leadledger.invoice.directory.KnownPartner;
import io.leadledger.invoice.document.DocumentContent;
import io.leadledger.invoice.document.archive.DocumentArchive;
import io.leadledger.invoice.invoice.DraftCheck.Checked;
import io.leadledger.invoice.invoice.InvoiceOrder.Place;
import io.leadledger.invoice.support.JsonColumn;
import io.leadledger.money.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads invoices: lists of them, and one with everything about it. */
@Component
class InvoiceReading {

    /** What a list is narrowed to; absent parts narrow nothing. */
    record Filter(
            String entityId,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String partnerId,
            @Nullable String state,
            @Nullable InvoiceStatus status,
            @Nullable String number,
            InvoiceOrder order) {}

    private static final String OPEN = """
            (i.total_minor - coalesce((select sum(c.total_minor) from document c
                where c.invoice_id = d.invoice_id and c.kind = 'CREDIT_NOTE'), 0))
            """;

    private static final String WHERE = """
            from draft d left join document i on i.document_id = d.invoice_id
                left join known_fact p on p.aggregate_id = d.partner_id and p.fact = 'PartnerDetailsChanged'
                left join known_fact r on r.aggregate_id = d.partner_id and r.fact = 'PartnerRegistered'
            where d.entity_id = :entity
              and (:from::date is null or d.from_date = :from::date)
              and (:to::date is null or d.to_date = :to::date)
              and (:partner::text is null or d.partner_id = :partner)
              and (:state::text is null or d.state = :state)
              and (:number::text is null or i.number = :number)
              and case :status::text when 'DRAFT' then d.state = 'DRAFT'
                  when 'OPEN' then i.due_date >= :today::date and %1$s > 0
                  when 'OVERDUE' then i.due_date < :today::date and %1$s > 0
                  when 'CREDITED' then i.document_id is not null and %1$s = 0
                  when 'KEPT' then d.state <> 'DISCARDED'
                  else true end
            """.formatted(OPEN);

    private final JdbcClient jdbc;
    private final Directory directory;
    private final DraftCheck draftCheck;
    private final DocumentArchive archive;
    private final Clock clock;

    InvoiceReading(JdbcClient jdbc, Directory directory, DraftCheck draftCheck, DocumentArchive archive, Clock clock) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.draftCheck = draftCheck;
        this.archive = archive;
        this.clock = clock;
    }

    Page<InvoiceSummary> list(Filter filter, PageRequest page) {
        InvoiceOrder order = filter.order();
        Place after = Place.of(page.after());
        List<Row> rows = where(
                        """
                        select d.invoice_id, d.entity_id, d.partner_id, d.from_date, d.to_date, d.state, d.version,
                            d.tax_decision->>'treatment' as treatment, d.bill->>'totals' as totals, i.number,
                            i.issue_date, i.due_date, i.currency, %s as open_minor, %s as sort_key
                        """.formatted(OPEN, order.keySql())
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
        Map<String, KnownPartner> partners =
                directory.partners(rows.stream().map(Row::partnerId).distinct().toList());
        Map<String, LocalDate> today = new HashMap<>();
        List<InvoiceSummary> items = rows.stream()
                .map(row ->
                        row.summary(partners.get(row.partnerId()), today.computeIfAbsent(row.entityId(), this::today)))
                .toList();
        long total = where("select count(*) " + WHERE, filter).query(Long.class).single();
        Map<String, String> places = new HashMap<>();
        rows.forEach(row -> places.put(row.invoiceId(), new Place(row.sortKey(), row.invoiceId()).text()));
        return page.page(items, item -> places.getOrDefault(item.invoiceId(), ""), total);
    }

    Optional<InvoiceView> one(DraftRow draft) {
        return list(
                        new Filter(
                                draft.entityId(),
                                draft.fromDate(),
                                draft.toDate(),
                                draft.partnerId(),
                                draft.state(),
                                null,
                                null,
                                InvoiceOrder.of(null)),
                        PageRequest.of(Page.MAX_LIMIT, null))
                .items()
                .stream()
                .filter(summary -> summary.invoiceId().equals(draft.invoiceId()))
                .findFirst()
                .map(summary -> view(draft, summary));
    }

    private InvoiceView view(DraftRow draft, InvoiceSummary summary) {
        Checked checked = draft.isDraft() ? draftCheck.check(draft) : null;
        BillingBasis basis = checked == null ? null : checked.now().basis();
        DocumentContent content = archive.content(draft.invoiceId()).orElse(null);
        return new InvoiceView(
                draft.invoiceId(),
                draft.state(),
                draft.entityId(),
                draft.partnerId(),
                summary.partnerExternalId(),
                summary.partnerName(),
                draft.fromDate(),
                draft.toDate(),
                summary.number(),
                summary.issueDate(),
                summary.dueDate(),
                draft.tax(),
                draft.billContent(),
                basis == null ? List.of() : basis.blockers(),
                basis == null ? List.of() : basis.warnings(),
                checked == null ? null : checked.drift().orElse(null),
                content == null ? basis == null ? null : basis.seller() : content.seller(),
                content == null ? basis == null ? null : basis.buyer() : content.buyer(),
                basis == null ? null : basis.paymentTermsDays(),
                archive.hashes(draft.invoiceId()).orElse(null),
                summary.openAmount(),
                summary.paymentStatus(),
                draft.version());
    }

    private LocalDate today(String entityId) {
        ZoneId zone = directory
                .entity(entityId)
                .map(entity -> entity.definition().timeZone())
                .orElse(ZoneId.of("UTC"));
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private JdbcClient.StatementSpec where(String sql, Filter filter) {
        return jdbc.sql(sql)
                .param("entity", filter.entityId())
                .param("from", filter.from())
                .param("to", filter.to())
                .param("partner", filter.partnerId())
                .param("state", filter.state())
                .param("number", filter.number())
                .param(
                        "status",
                        filter.status() == null ? null : filter.status().name())
                .param("today", today(filter.entityId()));
    }

    private record Row(
            String invoiceId,
            String entityId,
            String partnerId,
            LocalDate fromDate,
            LocalDate toDate,
            String state,
            long version,
            String treatment,
            String totals,
            @Nullable String number,
            @Nullable LocalDate issueDate,
            @Nullable LocalDate dueDate,
            @Nullable String currency,
            @Nullable Long openMinor,
            String sortKey) {

        InvoiceSummary summary(@Nullable KnownPartner partner, LocalDate today) {
            Money open = openMinor == null || currency == null
                    ? null
                    : Money.ofMinor(openMinor, Currency.getInstance(currency));
            return new InvoiceSummary(
                    invoiceId,
                    state,
                    entityId,
                    partnerId,
                    partner == null ? partnerId : partner.registered().externalId(),
                    partner == null ? partnerId : partner.displayName(),
                    fromDate,
                    toDate,
                    number,
                    issueDate,
                    dueDate,
                    JsonColumn.read(totals, Totals.class),
                    io.leadledger.event.invoice.TaxTreatment.valueOf(treatment),
                    open,
                    paymentStatus(open, today),
                    version);
        }

        private @Nullable String paymentStatus(@Nullable Money open, LocalDate today) {
            if (open == null || dueDate == null) {
                return null;
            }
            if (open.isZero()) {
                return "CREDITED";
            }
            return dueDate.isBefore(today) ? "OVERDUE" : "OPEN";
        }
    }
}
