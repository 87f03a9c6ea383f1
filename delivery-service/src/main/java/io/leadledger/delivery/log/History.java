package io.leadledger.delivery.log;

import io.leadledger.event.PublishedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** All facts of one subject, in their order; empty if there is no such subject. */
public record History<E extends PublishedEvent>(List<StoredFact<E>> facts) {

    /** Whether nothing ever happened to the subject. */
    public boolean isEmpty() {
        return facts.isEmpty();
    }

    /** Sequence of the newest fact, -1 without any. */
    public long version() {
        return facts.isEmpty() ? -1 : facts.getLast().sequence();
    }

    /** The state the facts lead to. */
    public <S> S fold(S start, BiFunction<S, E, S> evolve) {
        S state = start;
        for (StoredFact<E> fact : facts) {
            state = evolve.apply(state, fact.event());
        }
        return state;
    }

    /** The next facts of the subject, numbered on from the newest. */
    public List<NewFact> next(List<? extends E> events) {
        List<NewFact> facts = new ArrayList<>();
        long sequence = version();
        for (E event : events) {
            sequence++;
            facts.add(NewFact.of(sequence, event));
        }
        return facts;
    }
}
