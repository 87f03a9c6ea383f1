package io.leadledger.chassis.axon;

import io.leadledger.chassis.publishing.EventSender;
import io.leadledger.event.PublishedEvent;
import io.leadledger.event.cloudevent.CloudEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Publishes the event store to Kafka. The processor's position moves in the database only after Kafka acknowledged the
 * whole batch: every fact at least once, in order. This group is never reset.
 */
@ProcessingGroup(PublishDomainEvents.GROUP)
final class PublishDomainEvents {

    static final String GROUP = "publish-to-kafka";

    private static final String SENT = "publish-to-kafka.sent";

    private final EventSender sender;

    PublishDomainEvents(EventSender sender) {
        this.sender = sender;
    }

    @EventHandler
    void on(PublishedEvent event, EventMessage<?> message, UnitOfWork<?> unitOfWork) {
        DomainEventMessage<?> fact = (DomainEventMessage<?>) message;
        sentIn(unitOfWork.root())
                .add(sender.send(new CloudEvent<>(
                        fact.getIdentifier(),
                        fact.getTimestamp(),
                        fact.getSequenceNumber(),
                        null,
                        (String) fact.getMetaData().get("correlationId"),
                        event)));
    }

    private List<CompletableFuture<?>> sentIn(UnitOfWork<?> batch) {
        return batch.getOrComputeResource(SENT, key -> {
            List<CompletableFuture<?>> sent = new ArrayList<>();
            batch.onPrepareCommit(unitOfWork -> sender.awaitAll(sent));
            return sent;
        });
    }
}
