package io.leadledger.chassis.job;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How jobs are worked on.
 *
 * @param threads how many jobs of one instance go on at a time
 * @param polling how often an instance looks for what is due
 * @param heartbeat how often an instance says that it lives; after four of them without a word its jobs go on elsewhere
 * @param stopping how long an item may take to end when the service stops
 */
@ConfigurationProperties("leadledger.job")
public record JobProperties(
        @DefaultValue("4") int threads,
        @DefaultValue("500ms") Duration polling,
        @DefaultValue("3s") Duration heartbeat,
        @DefaultValue("5s") Duration stopping) {

    /** Fewer db-scheduler does not take. */
    static final int MISSED_HEARTBEATS = 4;
}
