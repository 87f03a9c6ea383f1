package io.leadledger.chassis.axon;

import io.leadledger.chassis.decision.Outcome;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a test may do with the event store, and see of it. */
@Component
public class StoredFacts {

    private final Commands commands;
    private final JdbcClient jdbc;

    StoredFacts(Commands commands, JdbcClient jdbc) {
        this.commands = commands;
        this.jdbc = jdbc;
    }

    public Outcome register(String partnerId, String externalId, String failAt) {
        return commands.send(new RegisterPartner(partnerId, externalId, failAt));
    }

    public long count(String partnerId) {
        return jdbc.sql("select count(*) from domain_event where aggregate_identifier = ?")
                .param(partnerId)
                .query(Long.class)
                .single();
    }

    public String eventId(String partnerId) {
        return jdbc.sql("select event_identifier from domain_event where aggregate_identifier = ?")
                .param(partnerId)
                .query(String.class)
                .single();
    }
}
