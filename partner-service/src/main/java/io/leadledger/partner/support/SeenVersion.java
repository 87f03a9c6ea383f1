package io.leadledger.partner.support;

import io.leadledger.chassis.decision.Decision;
import io.leadledger.chassis.decision.Rejection;
import java.util.function.Supplier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

/** Keeps a caller from overwriting what it has not seen ({@code If-Match}). */
public final class SeenVersion {

    private SeenVersion() {}

    /** The decision, unless the aggregate in hand has moved on since; one that does not exist yet is for the rules. */
    public static <E> Decision<E> unlessStale(@Nullable Long expected, Supplier<Decision<E>> decision) {
        Long actual = AggregateLifecycle.getVersion();
        return expected == null || actual == null || expected.equals(actual)
                ? decision.get()
                : Decision.rejected(Rejection.stale(expected, actual));
    }
}
