package io.leadledger.chassis.axon;

import io.leadledger.chassis.decision.Outcome;
import io.leadledger.chassis.decision.Outcome.Done;
import io.leadledger.chassis.decision.Rejection;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;

/** Sends a command to its aggregate and says what became of it. */
public final class Commands {

    private final CommandGateway gateway;
    private final EventStore eventStore;

    Commands(CommandGateway gateway, EventStore eventStore) {
        this.gateway = gateway;
        this.eventStore = eventStore;
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
        return eventStore
                .readEvents(applied.aggregateId(), applied.lastSequence() - applied.count() + 1)
                .asStream()
                .map(DomainEventMessage::getIdentifier)
                .toList();
    }
}
