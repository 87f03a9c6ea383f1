package io.leadledger.chassis.consuming;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How topics are read.
 *
 * @param group prefix of the consumer groups; empty for the service's name
 * @param concurrency threads per projection, at most one per partition works
 */
@ConfigurationProperties("leadledger.consuming")
public record ConsumingProperties(
        @DefaultValue("") String group, @DefaultValue("3") int concurrency) {

    /** The same with a group; two services in one group would take each other's records away. */
    ConsumingProperties inService(String service) {
        return group.isEmpty() ? new ConsumingProperties(service, concurrency) : this;
    }
}
