package io.leadledger.portal.service;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The gateway as a client of the services in the operators' realm, the same that reads data keys.
 *
 * @param clientSecret of {@code portal-gateway}
 */
@ConfigurationProperties("leadledger.data-keys")
record OwnClientProperties(String clientSecret) {

    /** Its name in the realm. */
    static final String CLIENT = "portal-gateway";

    /** Never the secret. */
    @Override
    public String toString() {
        return "OwnClientProperties[…]";
    }
}
