package io.leadledger.chassis.axon;

import io.leadledger.chassis.publishing.EventSender;
import io.leadledger.event.PublishedEvent;
import io.leadledger.event.cloudevent.CloudEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Publishes the event store to Kafka. The processor's position moves in the database only after Kafka acknowledged the
 * whole batch: every fact at least once, in order. A fact that no record can carry parks its aggregate, with an alarm, and
 * holds up no other. This group is never reset.
 */
@ProcessingGroup(PublishDomainEvents.GROUP)
final class PublishDomainEvents {

    static final String GROUP = "publish-to-kafka";

    private static final String SENT = "publish-to-kafka.sent";
    private static final String PARKED = "publish-to-kafka.parked";

    private final EventSender sender;
    private final ParkedAggregates parked;

    PublishDomainEvents(EventSender sender, ParkedAggregates parked) {
        this.sender = sender;
        this.parked = parked;
    }

    @EventHandler
    void on(PublishedEvent event, EventMessage<?> message, UnitOfWork<?> unitOfWork) {
        DomainEventMessage<?> fact = (DomainEventMessage<?>) message;
        Set<String> parkedNow = unitOfWork.root().getOrComputeResource(PARKED, key -> parked.all());
        if (parkedNow.contains(fact.getAggregateIdentifier())) {
            return;
        }
        try {
            sentIn(unitOfWork.root())
                    .add(sender.send(new CloudEvent<>(
                            fact.getIdentifier(),
                            fact.getTimestamp(),
                            fact.getSequenceNumber(),
                            null,
                            (String) fact.getMetaData().get("correlationId"),
                            (String) fact.getMetaData().get("by"),
                            event)));
        } catch (RecordTooLargeException tooLarge) {
            parked.park(fact, tooLarge);
            parkedNow.add(fact.getAggregateIdentifier());
        }
    }

    private List<CompletableFuture<?>> sentIn(UnitOfWork<?> batch) {
        return batch.getOrComputeResource(SENT, key -> {
            List<CompletableFuture<?>> sent = new ArrayList<>();
            batch.onPrepareCommit(unitOfWork -> sender.awaitAll(sent));
            return sent;
        });
    }
}
