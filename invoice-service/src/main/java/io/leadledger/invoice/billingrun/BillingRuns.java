package io.leadledger.invoice.billingrun;

import io.leadledger.chassis.axon.AppendedFacts;
import io.leadledger.event.EventIds;
import io.leadledger.event.invoice.BillingRunEvent.BillingRunStarted;
import io.leadledger.event.invoice.BillingRunId;
import io.leadledger.id.EntityId;
import io.leadledger.id.InvoiceId;
import io.leadledger.id.PartnerId;
import io.leadledger.invoice.billingperiod.BillingPeriod;
import io.leadledger.invoice.ledger.DraftChanges;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Billing runs, one for each entity and period. */
@Component
class BillingRuns {

    /** @param completed whether everything there was to bill has its draft */
    record Run(BillingRunId billingRunId, boolean completed) {}

    private final JdbcClient jdbc;
    private final AppendedFacts facts;
    private final DraftChanges draftChanges;

    BillingRuns(JdbcClient jdbc, AppendedFacts facts, DraftChanges draftChanges) {
        this.jdbc = jdbc;
        this.facts = facts;
        this.draftChanges = draftChanges;
    }

    /** The run of an entity's period; there is one, whoever asks and however often. */
    @Transactional
    public Run findOrStart(EntityId entityId, BillingPeriod period, String by) {
        return find(entityId, period).orElseGet(() -> {
            serialise(entityId);
            return find(entityId, period).orElseGet(() -> start(entityId, period, by));
        });
    }

    private Run start(EntityId entityId, BillingPeriod period, String by) {
        BillingRunId id = new BillingRunId(EventIds.next());
        facts.append(new BillingRunStarted(id, entityId, period.from(), period.to(), by));
        return new Run(id, false);
    }

    /** What it did not bill is late for the drafts of later periods from now on (D-14). */
    @Transactional
    public void end(Run run, boolean completed) {
        if (completed) {
            complete(run.billingRunId());
        }
        draftChanges.addedAfterRun(run.billingRunId());
    }

    /** Only one caller at a time starts a run of an entity, until the transaction ends. */
    private void serialise(EntityId entityId) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('billing-run ' || ?, 0))::text")
                .param(entityId.value())
                .query(String.class)
                .optional();
    }

    private Optional<Run> find(EntityId entityId, BillingPeriod period) {
        return jdbc.sql("""
                        select billing_run_id, completed from billing_run
                        where entity_id = ? and from_date = ? and to_date = ?
                        """)
                .params(entityId.value(), period.from(), period.to())
                .query(Run.class)
                .optional();
    }

    private void complete(BillingRunId billingRunId) {
        jdbc.sql("update billing_run set completed = true where billing_run_id = ?")
                .param(billingRunId.value())
                .update();
    }

    /** The partner's draft of the period, or the invoice it became. */
    Optional<InvoiceId> liveInvoice(EntityId entityId, PartnerId partnerId, BillingPeriod period) {
        return jdbc.sql("""
                        select invoice_id from draft where entity_id = ? and partner_id = ? and from_date = ?
                            and to_date = ? and state <> 'DISCARDED'
                        """)
                .params(entityId.value(), partnerId.value(), period.from(), period.to())
                .query((row, n) -> new InvoiceId(row.getString(1)))
                .optional();
    }

    /** Partners whose draft for the period was discarded: they may get a new one. */
    List<PartnerId> partnersWithDiscarded(EntityId entityId, BillingPeriod period) {
        return jdbc.sql("""
                        select distinct partner_id from draft
                        where entity_id = ? and from_date = ? and to_date = ? and state = 'DISCARDED'
                        """)
                .params(entityId.value(), period.from(), period.to())
                .query((row, n) -> new PartnerId(row.getString(1)))
                .list();
    }

    @EventHandler
    void on(BillingRunStarted event) {
        jdbc.sql("insert into billing_run (billing_run_id, entity_id, from_date, to_date) values (?, ?, ?, ?)")
                .params(event.billingRunId().value(), event.entityId().value(), event.from(), event.to())
                .update();
    }
}
