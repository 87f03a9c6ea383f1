package io.leadledger.partner.note;

import io.leadledger.chassis.axon.AggregateAnswer;
import io.leadledger.chassis.decision.Decision;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.id.PartnerId;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Hands Axon's commands and events to {@link NotesRules}. */
@Aggregate
class Notes {

    private @Nullable NotesState state;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    AggregateAnswer handle(OnNotes on) {
        long version = version(AggregateLifecycle.getVersion());
        PartnerId partnerId = on.asked().command().partnerId();
        NotesState present = Objects.requireNonNullElse(state, NotesState.none(partnerId));
        return AggregateAnswer.of(
                on.notesId(),
                on.seen() == version
                        ? on.asked().decide(command -> NotesRules.decide(command, present))
                        : Decision.rejected(Rejection.stale(on.seen(), version)));
    }

    @EventSourcingHandler
    void on(NotesChanged fact) {
        state = NotesRules.evolve(fact);
    }

    @AggregateIdentifier
    @Nullable
    String notesId() {
        return state == null ? null : NotesChanged.subject(state.partnerId());
    }

    /** Versions count the facts, so that 0 stands for none. */
    static long version(@Nullable Long sequence) {
        return sequence == null ? 0 : sequence + 1;
    }
}
