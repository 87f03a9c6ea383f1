package io.leadledger.chassis.errand;

import java.time.Duration;
import java.util.Optional;

/** Something to be done about one thing after the other, a mail for example. Each bean of this type is known to {@link Errands}. */
public interface Errand {

    /** Stable and kebab-case. */
    String name();

    /**
     * Tries it. It may be tried again, also while it is still being tried elsewhere, so what it does twice must have the effect of
     * once. Where it throws, it is tried again, with pauses that grow.
     *
     * @param subject what it is about, by which it knows it
     * @return how long to wait before the next try; empty when it is over
     */
    Optional<Duration> attempt(String subject);
}
