package io.leadledger.portal.scope;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The database role that portal pages read as.
 *
 * @param connections how many pages may read at the same moment
 */
@ConfigurationProperties("leadledger.pages")
record PagesProperties(
        String username, String password, @DefaultValue("12") int connections) {

    /** Never the password. */
    @Override
    public String toString() {
        return "PagesProperties[username=" + username + "]";
    }
}
