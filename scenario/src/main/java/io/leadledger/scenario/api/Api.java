package io.leadledger.scenario.api;

import io.leadledger.api.client.ClientCredentials;
import io.leadledger.api.client.OwnToken;
import io.leadledger.api.client.ServiceClient;
import io.leadledger.api.client.Timeouts;
import java.net.URI;
import java.time.Duration;

/**
 * The public API as a run calls it. Every call it makes may be made twice: when the connection breaks or the service is not
 * there, the same call is repeated for a while.
 */
public final class Api {
    /** As many calls at a time as the services answer without making each other wait on two cores. */
    public static final int CALLS_AT_A_TIME = 8;

    private static final Timeouts TIMEOUTS = new Timeouts(Duration.ofSeconds(5), Duration.ofMinutes(2));

    private final ServiceClient services;
    private final Waiting waiting;

    /**
     * The API, opened by credentials.
     *
     * @param gateway where {@code /api/v1} begins
     */
    public Api(URI gateway, ClientCredentials credentials, Waiting waiting) {
        this.services = new ServiceClient(
                "the API",
                URI.create(gateway.toString().replaceAll("/+$", "")),
                TIMEOUTS,
                new OwnToken(credentials, TIMEOUTS, waiting.clock()));
        this.waiting = waiting;
    }

    /**
     * A client of one interface of the contract. Its calls throw {@link io.leadledger.api.client.ServiceRefused}, and {@link
     * RunFailed} when nobody answers for a minute.
     */
    public <T> T client(Class<T> contract) {
        return new Repeating(waiting).calls(contract, services.client(contract));
    }

    /** A file that is read while it comes, once: who is interrupted begins anew. Throws as a {@link #client} does not repeat. */
    public void read(String address, ServiceClient.Reading reading, Object... parts) {
        services.read(address, reading, parts);
    }

    /** Time and pauses of this run. */
    public Waiting waiting() {
        return waiting;
    }
}
