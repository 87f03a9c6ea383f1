package io.leadledger.acceptance.fault;

import io.leadledger.chassis.crash.CrashPoints;
import io.leadledger.chassis.crash.CrashPointsConfiguration;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** Arms the crash points of a service that was started with {@code LEADLEDGER_TEST_KILLORDER}. */
@AutoConfiguration(before = CrashPointsConfiguration.class)
@ConditionalOnProperty("leadledger.test.kill-order")
public class FaultConfiguration {

    @Bean
    CrashPoints killingPoints(@Value("${leadledger.test.kill-order}") Path order) {
        return new KillingPoints(order);
    }
}
