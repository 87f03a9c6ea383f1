package io.leadledger.portal.session;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** The secrets with which the gateway speaks to the two realms as their client. */
@ConfigurationProperties("leadledger.login")
record LoginProperties(String operatorsSecret, String partnersSecret) {}
