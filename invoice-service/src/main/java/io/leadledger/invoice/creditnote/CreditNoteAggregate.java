package io.leadledger.invoice.creditnote;

import io.leadledger.chassis.axon.AggregateAnswer;
import io.leadledger.chassis.decision.Decision;
import io.leadledger.event.invoice.CreditNoteEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A credit note is issued once and never changes. */
@Aggregate
class CreditNoteAggregate {

    @AggregateIdentifier
    private @Nullable String creditNoteId;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    AggregateAnswer handle(IssueCreditNote command) {
        Decision<CreditNoteEvent> decision =
                creditNoteId == null ? Decision.accepted(command.issued()) : Decision.unchanged();
        return AggregateAnswer.of(command.creditNoteId(), decision);
    }

    @EventSourcingHandler
    void on(CreditNoteEvent event) {
        creditNoteId = event.creditNoteId();
    }
}
