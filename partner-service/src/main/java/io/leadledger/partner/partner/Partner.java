package io.leadledger.partner.partner;

import io.leadledger.chassis.axon.AggregateAnswer;
import io.leadledger.event.partner.PartnerEvent;
import io.leadledger.id.PartnerId;
import io.leadledger.partner.support.SeenVersion;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Hands Axon's commands and events to {@link PartnerRules}. */
@Aggregate
class Partner {

    private @Nullable PartnerState state;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    AggregateAnswer handle(OnPartner on) {
        return AggregateAnswer.of(
                on.partnerId().value(),
                SeenVersion.unlessStale(
                        on.expectedVersion(),
                        () -> on.asked().decide(command -> PartnerRules.decide(command, state, on.at()))));
    }

    @EventSourcingHandler
    void on(PartnerEvent event) {
        state = PartnerRules.evolve(state, event);
    }

    @AggregateIdentifier
    @Nullable
    PartnerId partnerId() {
        return state == null ? null : state.partnerId();
    }
}
