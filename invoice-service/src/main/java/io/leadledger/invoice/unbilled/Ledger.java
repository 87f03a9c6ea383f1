package io.leadledger.invoice.unbilled;

import io.leadledger.api.invoice.ledger.UnrunMonth;
import io.leadledger.api.invoice.preview.CancelledLeads;
import io.leadledger.api.invoice.preview.PeriodPreview.RunPeriod;
import io.leadledger.id.AssignmentId;
import io.leadledger.id.EntityId;
import io.leadledger.id.Id;
import io.leadledger.id.InvoiceId;
import io.leadledger.id.PartnerId;
import io.leadledger.id.TransactionId;
import io.leadledger.invoice.billingperiod.BillingPeriod;
import io.leadledger.money.Money;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What of the ledger can be billed. */
@Component
public class Ledger {

    /** Neither cancelled nor on an invoice. */
    private static final String UNBILLED = """
            from unclaimed_transaction t
            where t.entity_id = :entity and not t.cancelled and t.service_date < :to
            """;

    private static final String OF_THE_PERIOD = " and t.service_date >= :from ";

    private static final String NO_RUN = """
             and not exists (select 1 from billing_run r where r.entity_id = t.entity_id
                and t.service_date >= r.from_date and t.service_date < r.to_date)
            """;

    /** Of the period, or late (D-14). */
    private static final String OPEN = UNBILLED + """
              and (t.service_date >= :from or exists (
                  select 1 from billing_run r where r.entity_id = t.entity_id
                  and t.service_date >= r.from_date and t.service_date < r.to_date))
            """;

    private static final String COLUMNS = """
            select t.transaction_id::text, t.partner_id, t.assignment_id, t.lead_id, t.service_date, t.price_minor,
                t.currency
            """;

    private final JdbcClient jdbc;

    Ledger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The partners with something to bill. */
    public List<PartnerId> partnersWithOpen(EntityId entityId, BillingPeriod period) {
        return jdbc.sql("select distinct t.partner_id " + OPEN)
                .param("entity", entityId.value())
                .param("from", period.from())
                .param("to", period.to())
                .query((row, n) -> new PartnerId(row.getString(1)))
                .list();
    }

    /** What of the period itself is on no invoice, by partner. */
    public List<UnbilledLeads> unbilled(EntityId entityId, BillingPeriod period) {
        return unbilled("", entityId, period).query(UnbilledLeads.class).list();
    }

    /** What of these transactions lies in the period and is on no invoice, by partner. */
    public List<UnbilledLeads> unbilled(
            EntityId entityId, BillingPeriod period, Collection<TransactionId> transactionIds) {
        return unbilled(" and t.transaction_id = any (:ids::uuid[])", entityId, period)
                .param("ids", Id.texts(transactionIds))
                .query(UnbilledLeads.class)
                .list();
    }

    private JdbcClient.StatementSpec unbilled(String among, EntityId entityId, BillingPeriod period) {
        return jdbc.sql("select t.partner_id, count(*) as leads, sum(t.price_minor) as net_minor, t.currency "
                        + UNBILLED + OF_THE_PERIOD + among + " group by t.partner_id, t.currency order by t.partner_id")
                .param("entity", entityId.value())
                .param("from", period.from())
                .param("to", period.to());
    }

    /** Leads before a day that no billing run has covered, by calendar month. */
    public List<UnrunMonth> unrun(EntityId entityId, LocalDate before) {
        return jdbc.sql("""
                        select date_trunc('month', t.service_date)::date as month, t.currency,
                            count(distinct t.partner_id) as partners, count(*) as leads, sum(t.price_minor) as net_minor
                        """ + UNBILLED + NO_RUN + " group by month, t.currency order by month, t.currency")
                .param("entity", entityId.value())
                .param("to", before)
                .query((row, n) -> {
                    LocalDate month = row.getObject("month", LocalDate.class);
                    return new UnrunMonth(
                            month,
                            month.plusMonths(1),
                            row.getInt("partners"),
                            row.getInt("leads"),
                            Money.ofMinor(row.getLong("net_minor"), Currency.getInstance(row.getString("currency"))));
                })
                .list();
    }

    /** How many leads of the period no billing run has covered. */
    public int unrunLeads(EntityId entityId, BillingPeriod period) {
        return jdbc.sql("select count(*) " + UNBILLED + OF_THE_PERIOD + NO_RUN)
                .param("entity", entityId.value())
                .param("from", period.from())
                .param("to", period.to())
                .query(Integer.class)
                .single();
    }

    /** What a partner's next invoice for the period would claim. */
    public List<LedgerTransaction> open(EntityId entityId, PartnerId partnerId, BillingPeriod period) {
        return jdbc.sql(COLUMNS + OPEN + " and t.partner_id = :partner")
                .param("entity", entityId.value())
                .param("from", period.from())
                .param("to", period.to())
                .param("partner", partnerId.value())
                .query(LedgerTransaction.class)
                .list();
    }

    /** What the next invoices of all partners for the period would claim, counted; by lead for the partners named. */
    public List<OpenLeads> open(EntityId entityId, BillingPeriod period, Collection<PartnerId> byLead) {
        return jdbc.sql("""
                        select t.partner_id, t.assignment_id, t.service_date, t.price_minor, t.currency, count(*) as leads,
                            case when t.partner_id = any (:byLead::text[]) then t.transaction_id::text end as transaction_id,
                            case when t.partner_id = any (:byLead::text[]) then t.lead_id end as lead_id
                        """ + OPEN + " group by 1, 2, 3, 4, 5, 7, 8")
                .param("entity", entityId.value())
                .param("from", period.from())
                .param("to", period.to())
                .param("byLead", Id.texts(byLead))
                .query(OpenLeads.class)
                .list();
    }

    /**
     * The partners that a billing run for the period would pass over: they have their invoice, or the run is complete and
     * something of theirs is open.
     */
    public Set<PartnerId> partnersBilledAlready(EntityId entityId, BillingPeriod period) {
        return Set.copyOf(jdbc.sql("""
                        with of_period as (
                            select partner_id, state from draft
                            where entity_id = :entity and from_date = :from and to_date = :to
                        )
                        select partner_id from of_period where state <> 'DISCARDED'
                        union
                        select partner_id from unclaimed_transaction t
                        where t.entity_id = :entity and not t.cancelled and t.service_date < :to and exists (
                                select 1 from billing_run r where r.entity_id = :entity and r.from_date = :from
                                and r.to_date = :to and r.completed)
                          and not exists (select 1 from of_period where of_period.partner_id = t.partner_id)
                        """)
                .param("entity", entityId.value())
                .param("from", period.from())
                .param("to", period.to())
                .query((row, n) -> new PartnerId(row.getString(1)))
                .list());
    }

    /** Other periods that a run has covered and that share days with this one, in the order of their days (D-14). */
    public List<RunPeriod> overlappingRuns(EntityId entityId, BillingPeriod period) {
        return jdbc.sql("""
                        select distinct from_date as "from", to_date as "to" from billing_run
                        where entity_id = :entity and from_date < :to and to_date > :from
                            and (from_date <> :from or to_date <> :to)
                        order by 1, 2
                        """)
                .param("entity", entityId.value())
                .param("from", period.from())
                .param("to", period.to())
                .query(RunPeriod.class)
                .list();
    }

    /** The leads of a period that were cancelled and are on no draft and no invoice. */
    public List<CancelledLeads> cancelled(EntityId entityId, BillingPeriod period) {
        return jdbc.sql("""
                        select t.partner_id, t.assignment_id, t.price_minor, t.currency, count(*) as leads
                        from unclaimed_transaction t
                        where t.entity_id = :entity and t.cancelled and t.service_date >= :from and t.service_date < :to
                        group by t.partner_id, t.assignment_id, t.price_minor, t.currency
                        order by t.partner_id, t.assignment_id, t.price_minor
                        """)
                .param("entity", entityId.value())
                .param("from", period.from())
                .param("to", period.to())
                .query((row, n) -> new CancelledLeads(
                        new PartnerId(row.getString("partner_id")),
                        new AssignmentId(row.getString("assignment_id")),
                        Money.ofMinor(row.getLong("price_minor"), Currency.getInstance(row.getString("currency"))),
                        row.getInt("leads")))
                .list();
    }

    /** What an invoice has claimed and nobody cancelled since. */
    public List<LedgerTransaction> claimed(InvoiceId invoiceId) {
        return jdbc.sql(COLUMNS + """
                        from claim join ledger_transaction t using (transaction_id)
                        where claim.invoice_id = :invoice
                          and not exists (select 1 from ledger_cancellation c where c.transaction_id = t.transaction_id)
                        """)
                .param("invoice", invoiceId.value())
                .query(LedgerTransaction.class)
                .list();
    }
}
