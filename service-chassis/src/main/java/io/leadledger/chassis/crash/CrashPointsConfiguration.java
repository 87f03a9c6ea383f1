package io.leadledger.chassis.crash;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** No crash points unless a test module brings its own. */
@AutoConfiguration
public class CrashPointsConfiguration {

    @Bean
    @ConditionalOnMissingBean
    CrashPoints crashPoints() {
        return point -> {};
    }
}
