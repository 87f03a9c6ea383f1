package io.leadledger.api.client;

import java.time.Duration;

/**
 * How long a caller waits for a service.
 *
 * @param connect until it takes the call
 * @param answer until it has answered
 */
public record Timeouts(Duration connect, Duration answer) {

    /** Where nobody has a reason for others. */
    public static final Timeouts USUAL = new Timeouts(Duration.ofSeconds(2), Duration.ofSeconds(30));

    /** The same with less patience, or with more. */
    public Timeouts answeredWithin(Duration patience) {
        return new Timeouts(connect, patience);
    }
}
