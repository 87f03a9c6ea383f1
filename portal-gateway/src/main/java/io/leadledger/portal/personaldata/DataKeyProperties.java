package io.leadledger.portal.personaldata;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How keys of personal data are asked for.
 *
 * @param perCall how many at once, at most what delivery-service answers
 */
@ConfigurationProperties("leadledger.data-keys")
record DataKeyProperties(@DefaultValue("5000") int perCall) {}
