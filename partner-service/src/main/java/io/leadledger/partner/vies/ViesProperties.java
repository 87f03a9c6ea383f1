package io.leadledger.partner.vies;

import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Whether VIES is asked, and how patiently. Nothing leaves this machine while it is off.
 *
 * @param url of its REST API; without TLS only on this machine, since anybody on the way could answer
 * @param connect how long a connection may take
 * @param answer how long all of it may take, to the last byte
 * @param mostBytes of an answer
 * @param atOnce how many questions one instance has open
 * @param firstPause between the first try after a VAT ID was saved and the second; each further one is twice as long, up to an hour
 * @param mostTries after that many it is left to people
 */
@ConfigurationProperties(ViesProperties.PREFIX)
public record ViesProperties(
        @DefaultValue("false") boolean enabled,

        @DefaultValue("https://ec.europa.eu/taxation_customs/vies/rest-api")
        URI url,

        @DefaultValue("2s") Duration connect,
        @DefaultValue("5s") Duration answer,
        @DefaultValue("64KB") DataSize mostBytes,
        @DefaultValue("4") int atOnce,
        @DefaultValue("1m") Duration firstPause,
        @DefaultValue("10") int mostTries) {

    static final String PREFIX = "leadledger.vies";

    /** The name of the switch. */
    public static final String ENABLED = PREFIX + ".enabled";

    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "[::1]");
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 20;

    public ViesProperties {
        if (url.getHost() == null || !("https".equals(url.getScheme()) || isOnThisMachine(url))) {
            throw new IllegalArgumentException("expected leadledger.vies.url to begin with https:// but it is " + url);
        }
    }

    /** Where one number is asked for. */
    URI check() {
        return URI.create(url.toString().replaceFirst("/+$", "") + "/check-vat-number");
    }

    /** After the try of that number, from 1. */
    public Duration pauseAfter(int tries) {
        Duration pause = firstPause.multipliedBy(1L << Math.min(tries - 1, MOST_DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    private static boolean isOnThisMachine(URI url) {
        return "http".equals(url.getScheme()) && THIS_MACHINE.contains(url.getHost());
    }
}
