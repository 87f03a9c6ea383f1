package io.leadledger.scenario.api;

import java.time.Clock;
import java.time.Duration;

/**
 * Time and pauses of a run.
 *
 * @param clock what time it is
 * @param pause how it passes
 */
public record Waiting(Clock clock, Pause pause) {
    /** The real time. */
    public static Waiting real() {
        return new Waiting(Clock.systemUTC(), Pause.real());
    }

    /** A limit that begins now. */
    public Limit limit(Duration duration) {
        return new Limit(this, clock.instant().plus(duration));
    }

    /** A span of time that ends. */
    public record Limit(Waiting waiting, java.time.Instant end) {
        /** Whether it is over. */
        public boolean isOver() {
            return !waiting.clock.instant().isBefore(end);
        }

        /** Lets some of it pass. */
        public void pause(Duration duration) {
            waiting.pause.of(duration);
        }
    }
}
