package io.leadledger.chassis.errand;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How errands are done.
 *
 * @param threads how many one instance does at a time
 * @param polling how often an instance looks for what is due
 * @param heartbeat how often an instance says that it lives; after four of them without a word others do its errands
 * @param stopping how long one may take to end when the service stops
 */
@ConfigurationProperties("leadledger.errand")
public record ErrandProperties(
        @DefaultValue("4") int threads,
        @DefaultValue("1s") Duration polling,
        @DefaultValue("3s") Duration heartbeat,
        @DefaultValue("5s") Duration stopping) {}
