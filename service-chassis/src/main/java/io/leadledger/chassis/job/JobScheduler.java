package io.leadledger.chassis.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.leadledger.api.job.JobId;
import io.leadledger.chassis.job.JobStore.Round;
import io.leadledger.event.EventIds;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Gives jobs to this instance and its siblings by db-scheduler. It starts when the service takes requests, and stops before
 * anything else does: the item that is worked on ends, the rest goes on elsewhere or after the next start.
 */
final class JobScheduler implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(JobScheduler.class);

    private static final String TASK = "job";
    private static final int MOST_FAILURES = 8;
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final DataSource dataSource;
    private final JobRuns runs;
    private final JobProperties properties;
    private final Task<Void> task;
    private volatile Scheduler scheduler;
    private volatile boolean running;

    JobScheduler(DataSource dataSource, JobRuns runs, JobProperties properties) {
        this.dataSource = new TransactionAwareDataSourceProxy(dataSource);
        this.runs = runs;
        this.properties = properties;
        this.task = Tasks.custom(TASK, Void.class).onFailure(this::failed).execute(this::execute);
        this.scheduler = scheduler();
    }

    /** Due at once, with the present transaction. */
    void schedule(Round round) {
        scheduler.schedule(new TaskInstance<>(TASK, name(round)), Instant.now());
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    lookForWork();
                }
            });
        } else {
            lookForWork();
        }
    }

    @Override
    public void start() {
        if (scheduler.getSchedulerState().isShuttingDown()) {
            scheduler = scheduler();
        }
        scheduler.start();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        scheduler.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private Scheduler scheduler() {
        return Scheduler.create(dataSource, task)
                .schedulerName(new SchedulerName.Fixed(EventIds.next()))
                .threads(properties.threads())
                .pollingInterval(properties.polling())
                .heartbeatInterval(properties.heartbeat())
                .missedHeartbeatsLimit(JobProperties.MISSED_HEARTBEATS)
                .shutdownMaxWait(properties.stopping())
                .build();
    }

    private void lookForWork() {
        if (running) {
            scheduler.triggerCheckForDueExecutions();
        }
    }

    private CompletionHandler<Void> execute(TaskInstance<Void> instance, ExecutionContext context) {
        Round round = round(instance);
        JobRuns.Afterwards afterwards =
                runs.run(round, () -> context.getSchedulerState().isShuttingDown());
        if (afterwards == JobRuns.Afterwards.OVER) {
            runs.behind(round.jobId()).ifPresent(this::wake);
        }
        return (done, operations) -> {
            switch (afterwards) {
                case OVER -> operations.stop();
                case ELSEWHERE -> LOG.debug("left to another job={}", round.jobId());
                case WAITS -> operations.reschedule(done, done.getTimeDone().plus(properties.polling()));
                case GOES_ON -> operations.reschedule(done, done.getTimeDone());
            }
        };
    }

    private void failed(ExecutionComplete done, ExecutionOperations<Void> operations) {
        int failures = done.getExecution().consecutiveFailures;
        if (failures >= MOST_FAILURES) {
            runs.abort(round(done.getExecution().taskInstance).jobId());
            operations.stop();
        } else {
            Duration pause = Duration.ofSeconds(1L << failures);
            operations.reschedule(
                    done, done.getTimeDone().plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE));
        }
    }

    /** It looks by itself, too; whoever looks at this moment does so again soon. */
    private void wake(Round waiting) {
        try {
            scheduler.reschedule(TaskInstanceId.of(TASK, name(waiting)), Instant.now());
            lookForWork();
        } catch (TaskInstanceException looking) {
            LOG.debug("job is looked at already job={}", waiting.jobId(), looking);
        }
    }

    private static String name(Round round) {
        return round.jobId().value() + '/' + round.number();
    }

    private static Round round(TaskInstance<?> instance) {
        String[] parts = instance.getId().split("/", 2);
        return new Round(new JobId(parts[0]), Integer.parseInt(parts[1]));
    }
}
