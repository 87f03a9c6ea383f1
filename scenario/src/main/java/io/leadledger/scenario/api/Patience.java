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

    /** The answer to a call that needs an id of another service; the last of them when it did not come. */
    public Answer ask(Supplier<Answer> call) {
        var answer = call.get();
        var limit = waiting.limit(LONGEST);
        while (answer.isForNow() && !limit.isOver()) {
            limit.pause(answer.retryAfter());
            answer = call.get();
        }
        return answer;
    }

    /** The same for a call of a contract: what it answers, or the last refusal. */
    public <T> T make(Supplier<T> call) {
        var limit = waiting.limit(LONGEST);
        while (true) {
            try {
                return call.get();
            } catch (ServiceRefused refused) {
                if (!Verdict.isForNow(refused) || limit.isOver()) {
                    throw refused;
                }
                limit.pause(Objects.requireNonNullElse(refused.retryAfter(), Duration.ofSeconds(1)));
            }
        }
    }
}
