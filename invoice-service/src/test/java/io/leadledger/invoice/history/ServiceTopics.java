package io.leadledger.invoice.history;

import static org.awaitility.Awaitility.await;

import io.leadledger.event.EventIds;
import io.leadledger.event.PublishedEvent;
import io.leadledger.event.delivery.CancellationCause;
import io.leadledger.event.delivery.TransactionEvent;
import io.leadledger.event.delivery.TransactionEvent.TransactionCancelled;
import io.leadledger.event.delivery.TransactionEvent.TransactionRecorded;
import io.leadledger.event.partner.EntityEvent.VatRateSet;
import io.leadledger.event.partner.PartnerEvent.BillingDetailsChanged;
import io.leadledger.event.partner.PartnerEvent.PartnerDetailsChanged;
import io.leadledger.event.partner.PartnerEvent.PartnerRegistered;
import io.leadledger.event.partner.VatRateKind;
import io.leadledger.id.EntityId;
import io.leadledger.id.PartnerId;
import io.leadledger.invoice.history.simulated.Parties;
import io.leadledger.invoice.history.story.Fact;
import io.leadledger.invoice.history.story.Scene;
import io.leadledger.invoice.support.JsonColumn;
import io.leadledger.invoice.testing.Facts;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The topics of the real servers: what a history says there of an entity of its own, in the ids that the facts have. */
final class ServiceTopics {

    private static final Duration LONG = Duration.ofSeconds(60);
    private static final int FACTS_OF_AN_ENTITY = 3;

    private final Facts facts;
    private final JdbcClient jdbc;
    private final String entity;
    private final List<String> partners = new ArrayList<>();
    private final Map<String, String> assignments = new HashMap<>();
    private final List<TransactionRecorded> leads = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<PublishedEvent> unsaid = new ArrayList<>();

    ServiceTopics(Facts facts, JdbcClient jdbc) {
        this.facts = facts;
        this.jdbc = jdbc;
        this.entity = facts.germanEntity("h" + EventIds.next().substring(24));
        for (int partner = 0; partner < Scene.PARTNERS; partner++) {
            PartnerId id = new PartnerId(EventIds.next());
            partners.add(id.value());
            String key = "p" + partner;
            unsaid.add(new PartnerRegistered(id, key, key));
            unsaid.add(new PartnerDetailsChanged(id, Parties.details(key)));
            unsaid.add(new BillingDetailsChanged(id, Parties.billing(Scene.Details.GERMAN)));
            unsaid.add(Parties.checked(id));
        }
        await().pollInSameThread()
                .atMost(LONG)
                .until(() -> jdbc.sql("select count(*) from known_fact where aggregate_id = ?")
                                .param(entity)
                                .query(Integer.class)
                                .single()
                        == FACTS_OF_AN_ENTITY);
    }

    String entity() {
        return entity;
    }

    String partner(int number) {
        return partners.get(number);
    }

    /** The number of the lead with that transaction. */
    int number(String transaction) {
        return Objects.requireNonNull(numbers.get(transaction), transaction);
    }

    /** What is said lies on the topics when it is {@link #settle settled}. */
    void say(Fact fact) {
        switch (fact) {
            case Fact.Delivered delivered -> unsaid.add(recorded(delivered));
            case Fact.Cancelled cancelled -> cancel(cancelled);
            case Fact.Named(int partner, int assignment, String name) ->
                unsaid.add(Facts.assigned(assignment(partner, assignment), entity, partners.get(partner), name));
            case Fact.Rated(int percent, LocalDate from) ->
                unsaid.add(
                        new VatRateSet(new EntityId(entity), VatRateKind.STANDARD, BigDecimal.valueOf(percent), from));
            case Fact.Detailed(int partner, Scene.Details details) ->
                unsaid.add(new BillingDetailsChanged(new PartnerId(partners.get(partner)), Parties.billing(details)));
            case Fact.Repeated(Fact.Delivered what, int _) -> unsaid.add(leads.get(what.lead()));
            case Fact.Repeated(Fact.Cancelled what, int _) -> unsaid.add(cancelled(leads.get(what.lead())));
            case Fact.Repeated _ -> throw new IllegalStateException("the service's sender numbers each fact anew");
        }
    }

    private String assignment(int partner, int assignment) {
        return assignments.computeIfAbsent(partner + " " + assignment, any -> EventIds.next());
    }

    private TransactionRecorded recorded(Fact.Delivered fact) {
        TransactionRecorded recorded = Facts.recorded(
                entity,
                partners.get(fact.partner()),
                assignment(fact.partner(), fact.assignment()),
                BigDecimal.valueOf(fact.cents(), 2).toPlainString(),
                fact.day().toString());
        numbers.put(recorded.transactionId().value(), leads.size());
        leads.add(recorded);
        return recorded;
    }

    private void cancel(Fact.Cancelled fact) {
        TransactionRecorded lead = leads.get(fact.lead());
        int delivery = fact.overtaking() ? unsaid.indexOf(lead) : -1;
        unsaid.add(delivery < 0 ? unsaid.size() : delivery, cancelled(lead));
    }

    private static TransactionCancelled cancelled(TransactionRecorded lead) {
        return new TransactionCancelled(
                lead.transactionId(),
                lead.entityId(),
                lead.partnerId(),
                CancellationCause.AUTOMATION_REVOKED,
                Instant.parse("2026-01-31T12:00:00Z"),
                "test",
                null);
    }

    /** Says what was not said yet, and waits until all of it is read. */
    void settle() {
        if (unsaid.isEmpty()) {
            return;
        }
        List<PublishedEvent> said = List.copyOf(unsaid);
        unsaid.clear();
        facts.say(said.toArray(PublishedEvent[]::new));
        await().pollInSameThread()
                .atMost(LONG)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> isInLedger("ledger_transaction", ids(said, TransactionRecorded.class))
                        && isInLedger("ledger_cancellation", ids(said, TransactionCancelled.class))
                        && isInDirectory(said));
    }

    private static Set<String> ids(List<PublishedEvent> said, Class<? extends TransactionEvent> type) {
        return said.stream()
                .filter(type::isInstance)
                .map(PublishedEvent::subject)
                .collect(Collectors.toSet());
    }

    private boolean isInLedger(String table, Set<String> ids) {
        return jdbc.sql("select count(*) from " + table + " where transaction_id = any (?::uuid[])")
                        .params((Object) ids.toArray(String[]::new))
                        .query(Integer.class)
                        .single()
                == ids.size();
    }

    /** Of each kind of fact the last that was said, as it is kept. */
    private boolean isInDirectory(List<PublishedEvent> said) {
        Map<String, PublishedEvent> last = new LinkedHashMap<>();
        said.stream()
                .filter(event -> !(event instanceof TransactionEvent))
                .forEach(event -> last.put(event.subject() + ' ' + kind(event), event));
        return jdbc.sql("""
            select count(*) from known_fact join unnest(?::text[], ?::text[], ?::jsonb[])
                as wanted (aggregate_id, fact, body) using (aggregate_id, fact, body)
            """)
                        .params(
                                texts(last, PublishedEvent::subject),
                                texts(last, ServiceTopics::kind),
                                texts(last, JsonColumn::write))
                        .query(Integer.class)
                        .single()
                == last.size();
    }

    private static String kind(PublishedEvent event) {
        String name = event.getClass().getSimpleName();
        return event instanceof VatRateSet rate ? name + ' ' + rate.kind() + ' ' + rate.validFrom() : name;
    }

    private static String[] texts(Map<String, PublishedEvent> events, Function<PublishedEvent, String> text) {
        return events.values().stream().map(text).toArray(String[]::new);
    }
}
