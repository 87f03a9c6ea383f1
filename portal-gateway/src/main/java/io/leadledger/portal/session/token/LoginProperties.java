package io.leadledger.portal.session.token;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The secrets of logins.
 *
 * @param operatorsSecret with it the gateway speaks to the operators' realm as its client
 * @param partnersSecret the same for the partners' realm
 * @param tokenKey 32 bytes in base64, from the environment: tokens are stored under it
 */
@ConfigurationProperties("leadledger.login")
public record LoginProperties(String operatorsSecret, String partnersSecret, String tokenKey) {

    @Override
    public String toString() {
        return "secrets of the gateway as client";
    }
}
