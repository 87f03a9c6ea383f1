package io.leadledger.chassis.consuming;

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
        @DefaultValue("${spring.application.name}") String group,
        @DefaultValue("3") int concurrency) {}
