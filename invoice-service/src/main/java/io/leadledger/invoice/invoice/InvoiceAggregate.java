package io.leadledger.invoice.invoice;

import io.leadledger.chassis.axon.AggregateAnswer;
import io.leadledger.chassis.decision.Decision;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.event.invoice.InvoiceEvent;
import io.leadledger.id.InvoiceId;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Axon's seam to {@link InvoiceRules}. */
@Aggregate
class InvoiceAggregate {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private @Nullable InvoiceId invoiceId;

    private InvoiceState state = new InvoiceState.Missing(List.of());

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    AggregateAnswer handle(OnInvoice on) {
        return AggregateAnswer.of(on.invoiceId().value(), decide(on));
    }

    private Decision<InvoiceEvent> decide(OnInvoice on) {
        Long actual = AggregateLifecycle.getVersion();
        return on.expectedVersion() == null
                        || actual == null
                        || on.expectedVersion().equals(actual)
                ? InvoiceRules.decide(on.command(), state)
                : Decision.rejected(Rejection.stale(on.expectedVersion(), actual));
    }

    @EventSourcingHandler
    void on(InvoiceEvent event) {
        invoiceId = event.invoiceId();
        state = InvoiceRules.evolve(state, event);
    }
}
