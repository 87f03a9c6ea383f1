package io.leadledger.portal.scope;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The login of the role as which the portal's pages read.
 *
 * @param url JDBC address, the gateway's own database
 * @param maximumPoolSize connections at most
 */
@ConfigurationProperties("leadledger.pages")
record PagesProperties(String url, String username, String password, int maximumPoolSize) {

    @Override
    public String toString() {
        return "%s at %s".formatted(username, url);
    }
}
