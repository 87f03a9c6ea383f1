package io.leadledger.chassis.decision;

import java.util.List;

/** What a rule decides: the facts that follow, possibly none, or the reasons why not. */
public sealed interface Decision<E> {

    record Accepted<E>(List<E> events) implements Decision<E> {}

    record Rejected<E>(List<Rejection> reasons) implements Decision<E> {}

    /** Nothing follows: it is as asked for already. */
    static <E> Decision<E> unchanged() {
        return new Accepted<>(List.of());
    }

    static <E> Decision<E> accepted(E event) {
        return new Accepted<>(List.of(event));
    }

    static <E> Decision<E> accepted(List<? extends E> events) {
        return new Accepted<>(List.copyOf(events));
    }

    static <E> Decision<E> rejected(Rejection... reasons) {
        return new Rejected<>(List.of(reasons));
    }

    static <E> Decision<E> rejected(List<Rejection> reasons) {
        return new Rejected<>(List.copyOf(reasons));
    }
}
