package io.leadledger.invoice.billingrun;

import io.leadledger.chassis.axon.AggregateAnswer;
import io.leadledger.chassis.decision.Decision;
import io.leadledger.event.invoice.BillingRunEvent.BillingRunStarted;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A billing run is started once. */
@Aggregate
class BillingRunAggregate {

    @AggregateIdentifier
    private @Nullable String billingRunId;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    AggregateAnswer handle(StartBillingRun start) {
        return AggregateAnswer.of(
                start.billingRunId(),
                billingRunId == null
                        ? Decision.accepted(new BillingRunStarted(
                                start.billingRunId(), start.entityId(), start.from(), start.to(), start.by()))
                        : Decision.unchanged());
    }

    @EventSourcingHandler
    void on(BillingRunStarted event) {
        billingRunId = event.billingRunId();
    }
}
