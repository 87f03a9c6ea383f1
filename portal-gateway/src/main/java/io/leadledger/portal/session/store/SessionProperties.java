package io.leadledger.portal.session.store;

import io.leadledger.portal.session.Realm;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** After which time without a request a login ends, by site. */
@ConfigurationProperties("leadledger.session")
public record SessionProperties(Duration partnerIdle, Duration operatorIdle) {

    public Duration idle(Realm realm) {
        return switch (realm) {
            case PARTNERS -> partnerIdle;
            case OPERATORS -> operatorIdle;
        };
    }
}
