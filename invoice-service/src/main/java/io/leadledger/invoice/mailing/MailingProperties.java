package io.leadledger.invoice.mailing;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where mail goes out, and how patiently.
 *
 * @param partnerService its address, as this service reaches it
 * @param clientSecret of {@code invoice-service} in the operators' realm
 * @param portalUrl where partners' browsers reach the portal, without {@code /partner}
 * @param firstPause between the first try and the second; each further one is twice as long, up to an hour
 * @param mostTries after that many it is given up
 */
@ConfigurationProperties("leadledger.mailing")
record MailingProperties(
        URI partnerService,
        String clientSecret,
        URI portalUrl,
        @DefaultValue("1m") Duration firstPause,
        @DefaultValue("12") int mostTries) {

    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 20;

    /** After the try of that number, from 1. */
    Duration pauseAfter(int tries) {
        Duration pause = firstPause.multipliedBy(1L << Math.min(tries - 1, MOST_DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    String documentLink(String documentId) {
        return portalUrl.resolve("/partner/invoices/" + documentId).toString();
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return "MailingProperties[" + partnerService + "]";
    }
}
