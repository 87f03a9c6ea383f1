package io.leadledger.quickstart.api;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Waits for facts that travel between services: a call that is refused because an id has not arrived yet is made again
 * for up to a minute. An id that was waited for in vain once is not waited for again. For several threads.
 */
public final class Patience {
    /** The code of such a refusal. */
    public static final String NOT_ARRIVED_YET = "not-arrived-yet";

    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final Waiting waiting;
    private final Set<String> inVain = ConcurrentHashMap.newKeySet();

    public Patience(Waiting waiting) {
        this.waiting = waiting;
    }

    /** The answer to a call that needs an id of another service. */
    public Answer ask(String needed, Supplier<Answer> call) {
        var limit = waiting.limit(LONGEST);
        var answer = call.get();
        while (answer.refusedWith(NOT_ARRIVED_YET) && !inVain.contains(needed)) {
            if (limit.isOver()) {
                inVain.add(needed);
                break;
            }
            limit.pause(answer.retryAfter());
            answer = call.get();
        }
        return answer;
    }
}
