package io.leadledger.api.client;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

/**
 * The token of a client by its own credentials, asked for once and renewed before it ends; for many threads at once.
 * {@link #value} throws {@link ServiceRefused} if the realm gives none, and {@link ServiceSilent} if it does not answer.
 */
public final class OwnToken implements Tokens {

    /** Who refuses or is silent when there is no token. */
    public static final String REALM = "realm";

    private static final Duration MARGIN = Duration.ofSeconds(60);

    private final ClientCredentials credentials;
    private final RestClient realm;
    private final InstantSource clock;
    private final Lock one = new ReentrantLock();
    private Held held = new Held("", Instant.MIN);

    private record Held(String token, Instant renewal) {}

    private record Granted(
            @JsonProperty("access_token") String token,
            @JsonProperty("expires_in") long seconds) {}

    /** A token lives by the time of day, whatever the business takes for now. */
    public OwnToken(ClientCredentials credentials, Timeouts timeouts) {
        this(credentials, timeouts, InstantSource.system());
    }

    /** The same by another time. */
    public OwnToken(ClientCredentials credentials, Timeouts timeouts, InstantSource clock) {
        this.credentials = credentials;
        this.realm = Calls.http(REALM, credentials.endpoint(), timeouts).build();
        this.clock = clock;
    }

    @Override
    public String value() {
        one.lock();
        try {
            Instant now = clock.instant();
            if (!now.isBefore(held.renewal())) {
                held = held(Calls.heard(REALM, this::granted), now);
            }
            return held.token();
        } finally {
            one.unlock();
        }
    }

    @Override
    public boolean refused(String token) {
        one.lock();
        try {
            if (held.token().equals(token)) {
                held = new Held("", Instant.MIN);
            }
            return true;
        } finally {
            one.unlock();
        }
    }

    private Granted granted() {
        return Calls.required(realm.post()
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(credentials.form())
                .retrieve()
                .body(Granted.class));
    }

    /** A short token is renewed after three quarters of its life. */
    private static Held held(Granted granted, Instant now) {
        Duration life = Duration.ofSeconds(granted.seconds());
        Duration quarter = life.dividedBy(4);
        return new Held(granted.token(), now.plus(life).minus(quarter.compareTo(MARGIN) < 0 ? quarter : MARGIN));
    }
}
