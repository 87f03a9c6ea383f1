package io.leadledger.portal.personaldata;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The gateway as the one client that may read keys of personal data, in the operators' realm.
 *
 * @param clientSecret of {@code portal-gateway}
 * @param perCall how many keys are asked for at once, at most what delivery-service answers
 */
@ConfigurationProperties("leadledger.data-keys")
record DataKeyProperties(
        String clientSecret, @DefaultValue("5000") int perCall) {

    /** Never the secret. */
    @Override
    public String toString() {
        return "DataKeyProperties[perCall=" + perCall + "]";
    }
}
