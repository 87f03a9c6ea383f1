package io.leadledger.invoice.ledger;

import io.leadledger.chassis.consuming.Projection;
import io.leadledger.chassis.consuming.ReceivedEvent;
import io.leadledger.chassis.jdbc.ColumnBatch;
import io.leadledger.event.Topic;
import io.leadledger.event.cloudevent.CloudEvent;
import io.leadledger.event.delivery.TransactionEvent.TransactionCancelled;
import io.leadledger.event.delivery.TransactionEvent.TransactionRecorded;
import io.leadledger.id.TransactionId;
import io.leadledger.invoice.ledger.Claims.Owner;
import io.leadledger.invoice.support.JsonColumn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Writes the ledger: rows are only ever inserted, so the same events again, in any order, leave it as it is. A
 * fact about a partner holds that partner's claims and locks the drafts it hits: it arrives either before an invoice is
 * final, and marks the draft, or after (D-16).
 */
@Component
class LedgerProjection implements Projection {

    private final JdbcTemplate jdbc;
    private final Claims claims;
    private final DraftChanges draftChanges;

    LedgerProjection(JdbcTemplate jdbc, Claims claims, DraftChanges draftChanges) {
        this.jdbc = jdbc;
        this.claims = claims;
        this.draftChanges = draftChanges;
    }

    @Override
    public String name() {
        return "ledger";
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.DELIVERY);
    }

    @Override
    public void project(List<ReceivedEvent> events) {
        List<Fact<TransactionRecorded>> recorded = new ArrayList<>();
        List<Fact<TransactionCancelled>> cancelled = new ArrayList<>();
        for (ReceivedEvent received : events) {
            CloudEvent<?> event = received.event();
            switch (event.data()) {
                case TransactionRecorded fact -> recorded.add(new Fact<>(event.id(), fact));
                case TransactionCancelled fact -> cancelled.add(new Fact<>(event.id(), fact));
                default -> {}
            }
        }
        hold(recorded, cancelled);
        if (!recorded.isEmpty()) {
            draftChanges.added(record(recorded));
        }
        if (!cancelled.isEmpty()) {
            List<TransactionId> ids =
                    cancelled.stream().map(fact -> fact.event().transactionId()).toList();
            draftChanges.lockDraftsOf(ids);
            cancel(cancelled);
            draftChanges.cancelled(ids);
        }
    }

    private void hold(List<Fact<TransactionRecorded>> recorded, List<Fact<TransactionCancelled>> cancelled) {
        Set<Owner> owners = new HashSet<>();
        recorded.forEach(fact ->
                owners.add(new Owner(fact.event().entityId(), fact.event().partnerId())));
        cancelled.forEach(fact ->
                owners.add(new Owner(fact.event().entityId(), fact.event().partnerId())));
        if (!owners.isEmpty()) {
            claims.hold(owners);
        }
    }

    /** The ids that are new here. */
    private List<TransactionId> record(List<Fact<TransactionRecorded>> facts) {
        return ColumnBatch.of(facts)
                .column("uuid", fact -> fact.event().transactionId())
                .column("text", Fact::eventId)
                .column("text", fact -> fact.event().deliveryId())
                .column("text", fact -> fact.event().entityId())
                .column("text", fact -> fact.event().partnerId())
                .column("text", fact -> fact.event().assignmentId())
                .column("text", fact -> fact.event().leadId())
                .column("timestamptz", fact -> fact.event().deliveredAt())
                .column("date", fact -> fact.event().serviceDate())
                .column("bigint", fact -> fact.event().price().minor())
                .column("text", fact -> fact.event().price().currency())
                .column("jsonb", fact -> JsonColumn.write(fact.event().priceSource()))
                .query(jdbc, """
                        insert into ledger_transaction (transaction_id, event_id, delivery_id, entity_id, partner_id,
                            assignment_id, lead_id, delivered_at, service_date, price_minor, currency, price_source)
                        select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (transaction_id) do nothing
                        returning transaction_id::text
                        """, (row, n) -> new TransactionId(row.getString(1)));
    }

    /** What hits a finalized invoice waits for its credit note from this moment on. */
    private void cancel(List<Fact<TransactionCancelled>> facts) {
        ColumnBatch.of(facts)
                .column("uuid", fact -> fact.event().transactionId())
                .column("text", Fact::eventId)
                .column("text", fact -> fact.event().entityId())
                .column("text", fact -> fact.event().partnerId())
                .column("text", fact -> fact.event().cause())
                .column("timestamptz", fact -> fact.event().cancelledAt())
                .column("text", fact -> fact.event().by())
                .column("text", fact -> fact.event().reason())
                .update(jdbc, """
                        with cancelled as (
                            insert into ledger_cancellation (transaction_id, event_id, entity_id, partner_id, cause,
                                cancelled_at, cancelled_by, reason)
                            select * from unnest(?, ?, ?, ?, ?, ?, ?, ?)
                            on conflict (transaction_id) do nothing
                            returning transaction_id
                        )
                        insert into credit_due (transaction_id, invoice_id)
                        select b.transaction_id, b.invoice_id
                        from cancelled join billed_transaction b using (transaction_id)
                        where not exists (
                            select 1 from credited_transaction k where k.transaction_id = b.transaction_id)
                        on conflict (transaction_id) do nothing
                        """);
    }

    private record Fact<E>(String eventId, E event) {}
}
