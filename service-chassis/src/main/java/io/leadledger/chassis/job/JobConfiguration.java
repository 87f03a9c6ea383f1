package io.leadledger.chassis.job;

import io.leadledger.chassis.crash.CrashPoints;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Jobs for services that have a {@link JobKind}, and the tables of {@code db/chassis/job}. */
@AutoConfiguration
@ConditionalOnBean(JobKind.class)
@EnableConfigurationProperties(JobProperties.class)
public class JobConfiguration {

    @Bean
    JobReading jobReading(JdbcClient jdbc) {
        return new JobReading(jdbc);
    }

    @Bean
    JobRuns jobRuns(
            List<JobKind<?>> kinds,
            JdbcClient jdbc,
            JobReading reading,
            PlatformTransactionManager transactions,
            CrashPoints crashPoints) {
        return new JobRuns(kinds, new JobStore(jdbc), reading, new TransactionTemplate(transactions), crashPoints);
    }

    @Bean
    JobScheduler jobScheduler(DataSource dataSource, JobRuns runs, JobProperties properties) {
        return new JobScheduler(dataSource, runs, properties);
    }

    @Bean
    Jobs jobs(JdbcClient jdbc, JobReading reading, JobScheduler scheduler, PlatformTransactionManager transactions) {
        return new Jobs(new JobStore(jdbc), reading, scheduler, new TransactionTemplate(transactions));
    }

    @Bean
    JobLocations jobLocations() {
        return new JobLocations();
    }
}
