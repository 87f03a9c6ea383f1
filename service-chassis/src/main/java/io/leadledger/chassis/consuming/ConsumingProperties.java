package io.leadledger.chassis.consuming;

import java.util.Objects;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How topics are read.
 *
 * @param group prefix of the consumer groups, the service's name
 * @param concurrency threads per projection, at most one per partition works
 */
@ConfigurationProperties("leadledger.consuming")
public record ConsumingProperties(
        String group, @DefaultValue("3") int concurrency) {

    public ConsumingProperties {
        Objects.requireNonNull(group, "leadledger.consuming.group is needed: services of one group share the records");
    }
}
