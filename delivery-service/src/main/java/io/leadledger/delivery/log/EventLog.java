package io.leadledger.delivery.log;

import io.leadledger.chassis.jdbc.ColumnBatch;
import io.leadledger.chassis.web.RequestIdFilter;
import io.leadledger.event.EventCatalog;
import io.leadledger.event.EventJson;
import io.leadledger.event.PublishedEvent;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.slf4j.MDC;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The append-only log of this service's facts. Append inside the transaction that changes the tables, and read what a
 * decision needs before the first write of that transaction: then a fact is never published before one it rests on,
 * because the relay follows the order in which transactions began to write.
 */
@Component
public class EventLog {

    private static final String APPEND = """
            insert into event_log (event_id, subject, sequence, type, occurred_at, correlation_id, body)
            select event_id, subject, sequence, type, ?, ?, body
            from unnest(?::uuid[], ?::text[], ?::bigint[], ?::text[], ?::text[])
                 as fact (event_id, subject, sequence, type, body)
            """;

    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final Clock clock;

    EventLog(JdbcTemplate jdbc, JdbcClient client, Clock clock) {
        this.jdbc = jdbc;
        this.client = client;
        this.clock = clock;
    }

    /**
     * Appends facts in this order, all in one statement.
     *
     * @throws org.springframework.dao.DuplicateKeyException if somebody else took one of the sequences meanwhile
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(List<NewFact> facts) {
        ColumnBatch.of(facts)
                .value(clock.instant().atOffset(ZoneOffset.UTC))
                .value(MDC.get(RequestIdFilter.REQUEST_ID))
                .column("uuid", NewFact::eventId)
                .column("text", fact -> fact.event().subject())
                .column("bigint", NewFact::sequence)
                .column("text", fact -> EventCatalog.of(fact.event()).name())
                .column("text", fact -> EventJson.mapper().writeValueAsString(fact.event()))
                .update(jdbc, APPEND);
    }

    /**
     * All facts of a subject, in their order; none if there is no such subject or it is of another family (a
     * transaction's id is no profile).
     */
    public <E extends PublishedEvent> History<E> history(String subject, Class<E> family) {
        List<StoredFact<E>> facts = client.sql("""
                        select event_id, sequence, occurred_at, type, body from event_log
                        where subject = :subject and type in (:types) order by sequence
                        """)
                .param("subject", subject)
                .param("types", typesOf(family))
                .query((row, n) -> new StoredFact<>(
                        row.getString("event_id"),
                        row.getLong("sequence"),
                        row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                        family.cast(read(row.getString("type"), row.getString("body")))))
                .list();
        return new History<>(facts);
    }

    private static List<String> typesOf(Class<? extends PublishedEvent> family) {
        return EventCatalog.all().stream()
                .filter(type -> family.isAssignableFrom(type.recordClass()))
                .map(EventCatalog.EventType::name)
                .toList();
    }

    /** The fact as it was appended; throws {@link IllegalStateException} for a type this build does not know. */
    static PublishedEvent read(String type, String body) {
        return EventCatalog.named(type)
                .map(known -> EventJson.mapper().readValue(body, known.recordClass()))
                .orElseThrow(() -> new IllegalStateException("expected a type of this build but was " + type));
    }
}
