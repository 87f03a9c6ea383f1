package io.leadledger.partner.invitation;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where partners find the portal.
 *
 * @param url as their browsers reach it, without {@code /partner}
 */
@ConfigurationProperties("leadledger.portal")
record PortalAddress(URI url) {

    String invitation(String token) {
        return url.resolve("/partner/invitation/" + token).toString();
    }
}
