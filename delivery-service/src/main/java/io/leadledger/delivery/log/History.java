package io.leadledger.delivery.log;

import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.event.PublishedEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** All facts of one subject, in their order; empty if there is no such subject. */
public record History<E extends PublishedEvent>(List<StoredFact<E>> facts) {

    /** Of a subject that begins now. */
    public static <E extends PublishedEvent> History<E> none() {
        return new History<>(List.of());
    }

    /**
     * Makes sure that the subject exists and is as the caller saw it.
     *
     * @param what the subject is, in a word
     * @throws RejectedException {@code not-found} or {@code stale-version}
     */
    public void require(String what, String subject, long expectedVersion) {
        if (facts.isEmpty()) {
            throw new RejectedException(Rejection.notFound(what, subject));
        }
        if (version() != expectedVersion) {
            throw new RejectedException(Rejection.stale(expectedVersion, version()));
        }
    }

    /** When the subject began; only where there is one. */
    public Instant begin() {
        return facts.getFirst().occurredAt();
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
