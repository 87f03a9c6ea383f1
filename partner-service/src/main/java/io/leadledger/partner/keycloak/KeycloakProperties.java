package io.leadledger.partner.keycloak;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How this service reaches Keycloak.
 *
 * @param url as programs reach it
 * @param partners the client that administers the users of the partners' realm, and may nothing else
 * @param realmSettings the client that changes the settings of the partners' realm, and no user
 */
@ConfigurationProperties("leadledger.keycloak")
record KeycloakProperties(URI url, Client partners, Client realmSettings) {

    /** A client's secret. */
    record Client(String clientSecret) {

        @Override
        public String toString() {
            return "Client[…]";
        }
    }
}
