package io.leadledger.chassis.axon;

import java.util.HashSet;
import java.util.Set;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.axonframework.eventhandling.DomainEventMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Aggregates whose facts are not published any more, from one on that no record can carry; rows are removed by hand. */
final class ParkedAggregates {

    private static final Logger LOG = LoggerFactory.getLogger(ParkedAggregates.class);

    private final JdbcClient jdbc;

    ParkedAggregates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Their ids. */
    Set<String> all() {
        return new HashSet<>(jdbc.sql("select aggregate_identifier from parked_aggregate")
                .query(String.class)
                .list());
    }

    void park(DomainEventMessage<?> fact, RecordTooLargeException reason) {
        jdbc.sql("""
                        insert into parked_aggregate (aggregate_identifier, event_identifier, payload_type, reason)
                        values (?, ?, ?, ?) on conflict (aggregate_identifier) do nothing
                        """)
                .params(
                        fact.getAggregateIdentifier(),
                        fact.getIdentifier(),
                        fact.getPayloadType().getSimpleName(),
                        String.valueOf(reason.getMessage()))
                .update();
        LOG.error(
                "parked aggregate={} event={} type={}: its facts are published no more, {}",
                fact.getAggregateIdentifier(),
                fact.getIdentifier(),
                fact.getPayloadType().getSimpleName(),
                reason.getMessage());
    }
}
