package io.leadledger.partner.entity;

import io.leadledger.chassis.axon.AggregateAnswer;
import io.leadledger.event.partner.EntityEvent;
import io.leadledger.id.EntityId;
import io.leadledger.partner.support.SeenVersion;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Hands Axon's commands and events to {@link EntityRules}. */
@Aggregate
class Entity {

    private @Nullable EntityState state;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    AggregateAnswer handle(OnEntity on) {
        return AggregateAnswer.of(
                on.entityId().value(),
                SeenVersion.unlessStale(
                        on.expectedVersion(), () -> on.asked().decide(command -> EntityRules.decide(command, state))));
    }

    @EventSourcingHandler
    void on(EntityEvent event) {
        state = EntityRules.evolve(state, event);
    }

    @AggregateIdentifier
    @Nullable
    EntityId entityId() {
        return state == null ? null : state.definition().entityId();
    }
}
