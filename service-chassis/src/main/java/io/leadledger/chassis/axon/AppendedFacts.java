package io.leadledger.chassis.axon;

import io.leadledger.chassis.decision.Outcome.Done;
import io.leadledger.event.PublishedEvent;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;

/** Appends the first and only fact of something that decides nothing: it happened, and the store takes it once. */
public final class AppendedFacts {

    private final EventStore eventStore;
    private final CorrelationDataProvider correlation;

    AppendedFacts(EventStore eventStore, CorrelationDataProvider correlation) {
        this.eventStore = eventStore;
        this.correlation = correlation;
    }

    /** Runs in the present transaction; a second fact of the same subject is an integrity violation. */
    public Done append(PublishedEvent fact) {
        DomainEventMessage<PublishedEvent> plain =
                new GenericDomainEventMessage<>(fact.getClass().getSimpleName(), fact.subject(), 0, fact);
        DomainEventMessage<PublishedEvent> message = plain.withMetaData(correlation.correlationDataFor(plain));
        DefaultUnitOfWork.startAndGet(message).execute(() -> eventStore.publish(message));
        return new Done(fact.subject(), 0, List.of(message.getIdentifier()));
    }
}
