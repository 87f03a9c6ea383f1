package io.leadledger.partner.portalaccess;

import io.leadledger.chassis.axon.AggregateAnswer;
import io.leadledger.event.partner.PortalAccessEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Hands Axon's commands and events to {@link PortalAccessRules}. */
@Aggregate
class PortalAccess {

    private @Nullable PortalAccessState state;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    AggregateAnswer handle(OnPortalAccess on) {
        PortalAccessState present =
                state == null ? PortalAccessState.none(on.command().partnerId()) : state;
        return AggregateAnswer.of(on.accessId(), PortalAccessRules.decide(on.command(), present));
    }

    @EventSourcingHandler
    void on(PortalAccessEvent event) {
        state = PortalAccessRules.evolve(state, event);
    }

    @AggregateIdentifier
    @Nullable
    String accessId() {
        return state == null ? null : PortalAccessEvent.subject(state.partnerId());
    }
}
