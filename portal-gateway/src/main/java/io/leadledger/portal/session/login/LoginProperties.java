package io.leadledger.portal.session.login;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** The secrets with which the gateway speaks to the two realms as their client. */
@ConfigurationProperties("leadledger.login")
record LoginProperties(String operatorsSecret, String partnersSecret) {

    @Override
    public String toString() {
        return "secrets of the gateway as client";
    }
}
