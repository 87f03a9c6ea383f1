package io.leadledger.chassis.job;

import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;

/** An instance of a service as the database sees it: it works on jobs until it is stopped, and says that it lives. */
public final class JobInstance implements AutoCloseable {

    private final SmartLifecycle scheduler;

    private JobInstance(SmartLifecycle scheduler) {
        this.scheduler = scheduler;
    }

    /** The service's own. */
    public static JobInstance own(ApplicationContext service) {
        return new JobInstance(service.getBean(JobScheduler.class));
    }

    /**
     * Another one of the same service, which works on one job at a time: one that is held takes no other.
     *
     * @param heartbeat an hour: the others hold it for dead at once, if they beat faster
     */
    public static JobInstance another(ApplicationContext service, Duration heartbeat) {
        return new JobInstance(new JobScheduler(
                service.getBean(DataSource.class),
                service.getBean(JobRuns.class),
                new JobProperties(1, Duration.ofMillis(50), heartbeat, Duration.ofSeconds(30))));
    }

    public JobInstance start() {
        scheduler.start();
        return this;
    }

    /** Returns when the item that it is at has ended. */
    public void stop() {
        scheduler.stop();
    }

    @Override
    public void close() {
        stop();
    }
}
