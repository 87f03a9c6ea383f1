package io.leadledger.acceptance.clock;

import io.leadledger.chassis.time.ClockConfiguration;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** Lets a file say how far the clock of business dates is ahead, in a service that was started with {@code LEADLEDGER_TEST_CLOCK}. */
@AutoConfiguration(before = ClockConfiguration.class)
@ConditionalOnProperty("leadledger.test.clock")
public class ClockInFileConfiguration {

    @Bean
    Clock clockInFile(@Value("${leadledger.test.clock}") Path file) {
        return new ClockInFile(file, ZoneOffset.UTC);
    }
}
