package io.leadledger.chassis.axon;

import io.leadledger.chassis.decision.Outcome.Done;
import io.leadledger.event.PublishedEvent;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;

/** Appends facts of something that decides nothing; the store takes each sequence once. */
public final class AppendedFacts {

    private final EventStore eventStore;
    private final CorrelationDataProvider correlation;

    AppendedFacts(EventStore eventStore, CorrelationDataProvider correlation) {
        this.eventStore = eventStore;
        this.correlation = correlation;
    }

    /** Runs in the present transaction; more facts of the same subject later are an integrity violation. */
    public Done append(PublishedEvent fact) {
        return append(List.of(fact));
    }

    /** The same for several facts of one subject, in their order; at least one. */
    public Done append(List<? extends PublishedEvent> facts) {
        return appendFrom(0, facts);
    }

    /** One more fact of a subject that has some; whoever appends at the same moment is an integrity violation. */
    public Done appendLater(PublishedEvent fact) {
        return appendFrom(eventStore.lastSequenceNumberFor(fact.subject()).orElseThrow() + 1, List.of(fact));
    }

    private Done appendFrom(long first, List<? extends PublishedEvent> facts) {
        List<DomainEventMessage<PublishedEvent>> messages = new ArrayList<>();
        facts.forEach(fact -> messages.add(message(fact, first + messages.size())));
        DefaultUnitOfWork.startAndGet(messages.getLast()).execute(() -> eventStore.publish(messages));
        return new Done(
                facts.getLast().subject(),
                first + messages.size() - 1,
                messages.stream().map(DomainEventMessage::getIdentifier).toList());
    }

    private DomainEventMessage<PublishedEvent> message(PublishedEvent fact, long sequence) {
        DomainEventMessage<PublishedEvent> plain =
                new GenericDomainEventMessage<>(fact.getClass().getSimpleName(), fact.subject(), sequence, fact);
        return plain.withMetaData(correlation.correlationDataFor(plain));
    }
}
