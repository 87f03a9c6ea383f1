package io.leadledger.delivery.log;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Part of the readiness: who records deliveries and publishes none is not healthy. */
@Component
class RelayHealthIndicator implements HealthIndicator {

    private final RelayLoop relay;

    RelayHealthIndicator(RelayLoop relay) {
        this.relay = relay;
    }

    @Override
    public Health health() {
        return relay.isAlive() ? Health.up().build() : Health.down().build();
    }
}
