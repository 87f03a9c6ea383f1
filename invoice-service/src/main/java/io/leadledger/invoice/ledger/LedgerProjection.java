package io.leadledger.invoice.ledger;

import io.leadledger.chassis.consuming.Projection;
import io.leadledger.chassis.consuming.ReceivedEvent;
import io.leadledger.event.Topic;
import io.leadledger.event.cloudevent.CloudEvent;
import io.leadledger.event.delivery.TransactionEvent.TransactionCancelled;
import io.leadledger.event.delivery.TransactionEvent.TransactionRecorded;
import io.leadledger.id.Id;
import io.leadledger.id.TransactionId;
import io.leadledger.invoice.ledger.Claims.Owner;
import io.leadledger.invoice.support.JsonColumn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes the ledger: rows are only ever inserted, so the same events again, in any order, leave it as it is. A
 * fact about a partner holds that partner's claims and locks the drafts it hits: it arrives either before an invoice is
 * final, and marks the draft, or after (D-16).
 */
@Component
class LedgerProjection implements Projection {

    private final JdbcClient jdbc;
    private final Claims claims;
    private final DraftChanges draftChanges;

    LedgerProjection(JdbcClient jdbc, Claims claims, DraftChanges draftChanges) {
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
                    values(cancelled, TransactionCancelled::transactionId).toList();
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
        return jdbc.sql("""
                        insert into ledger_transaction (transaction_id, event_id, delivery_id, entity_id, partner_id,
                            assignment_id, lead_id, delivered_at, service_date, price_minor, currency, price_source)
                        select * from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                            ?::timestamptz[], ?::date[], ?::bigint[], ?::text[], ?::jsonb[])
                        on conflict (transaction_id) do nothing
                        returning transaction_id::text
                        """)
                .params(
                        ids(facts, TransactionRecorded::transactionId),
                        facts.stream().map(Fact::eventId).toArray(String[]::new),
                        ids(facts, TransactionRecorded::deliveryId),
                        ids(facts, TransactionRecorded::entityId),
                        ids(facts, TransactionRecorded::partnerId),
                        ids(facts, TransactionRecorded::assignmentId),
                        ids(facts, TransactionRecorded::leadId),
                        column(facts, fact -> fact.deliveredAt().toString()),
                        column(facts, fact -> fact.serviceDate().toString()),
                        values(facts, fact -> fact.price().minor()).toArray(Long[]::new),
                        column(facts, fact -> fact.price().currency().getCurrencyCode()),
                        column(facts, fact -> JsonColumn.write(fact.priceSource())))
                .query((row, n) -> new TransactionId(row.getString(1)))
                .list();
    }

    /** What hits a finalized invoice waits for its credit note from this moment on. */
    private void cancel(List<Fact<TransactionCancelled>> facts) {
        jdbc.sql("""
                        with cancelled as (
                            insert into ledger_cancellation (transaction_id, event_id, entity_id, partner_id, cause,
                                cancelled_at, cancelled_by, reason)
                            select * from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[],
                                ?::timestamptz[], ?::text[], ?::text[])
                            on conflict (transaction_id) do nothing
                            returning transaction_id
                        )
                        insert into credit_due (transaction_id, invoice_id)
                        select b.transaction_id, b.invoice_id
                        from cancelled join billed_transaction b using (transaction_id)
                        where not exists (
                            select 1 from credited_transaction k where k.transaction_id = b.transaction_id)
                        on conflict (transaction_id) do nothing
                        """)
                .params(
                        ids(facts, TransactionCancelled::transactionId),
                        facts.stream().map(Fact::eventId).toArray(String[]::new),
                        ids(facts, TransactionCancelled::entityId),
                        ids(facts, TransactionCancelled::partnerId),
                        column(facts, fact -> fact.cause().name()),
                        column(facts, fact -> fact.cancelledAt().toString()),
                        column(facts, TransactionCancelled::by),
                        facts.stream().map(fact -> fact.event().reason()).toArray(String[]::new))
                .update();
    }

    private static <E> String[] ids(List<Fact<E>> facts, Function<E, Id> column) {
        return column(facts, fact -> column.apply(fact).value());
    }

    private static <E> String[] column(List<Fact<E>> facts, Function<E, String> column) {
        return values(facts, column).toArray(String[]::new);
    }

    private static <E, V> Stream<V> values(List<Fact<E>> facts, Function<E, V> column) {
        return facts.stream().map(fact -> column.apply(fact.event()));
    }

    private record Fact<E>(String eventId, E event) {}
}
