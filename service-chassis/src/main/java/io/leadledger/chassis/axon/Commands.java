package io.leadledger.chassis.axon;

import io.leadledger.chassis.decision.Outcome;
import io.leadledger.chassis.decision.Outcome.Done;
import io.leadledger.chassis.decision.Rejection;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sends a command to its aggregate and says what became of it. */
public final class Commands {

    private final CommandGateway gateway;
    private final JdbcClient jdbc;

    Commands(CommandGateway gateway, JdbcClient jdbc) {
        this.gateway = gateway;
        this.jdbc = jdbc;
    }

    /**
     * Runs the command in the present transaction, or in one of its own.
     *
     * @param command names its aggregate by {@code @TargetAggregateIdentifier}
     */
    public Outcome send(Object command) {
        try {
            return switch (gateway.<AggregateAnswer>sendAndWait(command)) {
                case AggregateAnswer.Refused refused -> new Outcome.Refused(refused.reasons());
                case AggregateAnswer.Applied applied ->
                    new Done(applied.aggregateId(), applied.lastSequence(), eventIds(applied));
            };
        } catch (AggregateNotFoundException e) {
            return new Outcome.Refused(
                    List.of(Rejection.notFound("such thing with the id", String.valueOf(e.getAggregateIdentifier()))));
        } catch (ConcurrencyException e) {
            return new Outcome.Refused(List.of(Rejection.conflict(
                    "changed-meanwhile", "expected nobody else to change it at the same moment: read it again")));
        }
    }

    private List<String> eventIds(AggregateAnswer.Applied applied) {
        if (applied.count() == 0) {
            return List.of();
        }
        return jdbc.sql("""
                        select event_identifier from domain_event where aggregate_identifier = ? and sequence_number > ?
                        order by sequence_number
                        """)
                .params(applied.aggregateId(), applied.lastSequence() - applied.count())
                .query(String.class)
                .list();
    }
}
