package io.leadledger.portal.session;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** After which time without a request a login ends, by site. */
@ConfigurationProperties("leadledger.session")
record SessionProperties(Duration partnerIdle, Duration operatorIdle) {

    Duration idle(Realm realm) {
        return switch (realm) {
            case PARTNERS -> partnerIdle;
            case OPERATORS -> operatorIdle;
        };
    }
}
