package io.leadledger.scenario.api;

import io.leadledger.api.client.ServiceRefused;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Waits for facts that travel between services: a call that is refused because an id has not arrived yet is made again
 * for up to a minute. For several threads.
 */
public final class Patience {
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final Waiting waiting;

    public Patience(Waiting waiting) {
        this.waiting = waiting;
    }

    /** What a call answers that needs an id of another service; its last refusal when that did not come. */
    public <T> T make(Supplier<T> call) {
        Waiting.Limit limit = null;
        while (true) {
            try {
                return call.get();
            } catch (ServiceRefused refused) {
                limit = limit == null ? waiting.limit(LONGEST) : limit;
                if (!Verdict.isForNow(refused) || limit.isOver()) {
                    throw refused;
                }
                limit.pause(Objects.requireNonNullElse(refused.retryAfter(), Duration.ofSeconds(1)));
            }
        }
    }
}
