package io.leadledger.scenario.api;

import java.time.Duration;
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
}
