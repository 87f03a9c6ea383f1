package io.leadledger.chassis.errand;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.leadledger.event.EventIds;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Does errands, in this instance or in a sibling, one try at a time for each subject. They have a table and threads of their own:
 * a mail does not wait for jobs that take minutes.
 */
public final class Errands implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Errands.class);

    private static final String TABLE = "errand";
    private static final int MISSED_HEARTBEATS = 4;
    private static final int MOST_DOUBLINGS = 12;
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final DataSource dataSource;
    private final List<Task<?>> tasks;
    private final ErrandProperties properties;
    private volatile Scheduler scheduler;
    private volatile boolean running;

    Errands(DataSource dataSource, List<Errand> errands, ErrandProperties properties) {
        this.dataSource = new TransactionAwareDataSourceProxy(dataSource);
        this.properties = properties;
        this.tasks = errands.stream().<Task<?>>map(Errands::task).toList();
        this.scheduler = scheduler();
    }

    /**
     * To be tried once the present transaction is committed; what waits for its next try is tried then, too.
     *
     * @param patience how long to wait before the try
     */
    public void due(String errand, String subject, Duration patience) {
        Instant at = Instant.now().plus(patience);
        if (!scheduler.scheduleIfNotExists(new TaskInstance<>(errand, subject), at)) {
            try {
                scheduler.reschedule(TaskInstanceId.of(errand, subject), at);
            } catch (TaskInstanceException trying) {
                LOG.debug("errand is being tried errand={} subject={}", errand, subject, trying);
            }
        }
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    look();
                }
            });
        } else {
            look();
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

    private void look() {
        if (running) {
            scheduler.triggerCheckForDueExecutions();
        }
    }

    private Scheduler scheduler() {
        return Scheduler.create(dataSource, tasks)
                .tableName(TABLE)
                .schedulerName(new SchedulerName.Fixed(EventIds.next()))
                .threads(properties.threads())
                .pollingInterval(properties.polling())
                .heartbeatInterval(properties.heartbeat())
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(properties.stopping())
                .build();
    }

    private static Task<Void> task(Errand errand) {
        return Tasks.custom(errand.name(), Void.class)
                .onFailure(Errands::failed)
                .execute((instance, context) -> execute(errand, instance.getId()));
    }

    private static CompletionHandler<Void> execute(Errand errand, String subject) {
        Optional<Duration> pause = errand.attempt(subject);
        return (done, operations) -> {
            if (pause.isPresent()) {
                operations.reschedule(done, done.getTimeDone().plus(pause.get()));
            } else {
                operations.stop();
            }
        };
    }

    private static void failed(ExecutionComplete done, ExecutionOperations<Void> operations) {
        Duration pause = Duration.ofSeconds(1L << Math.min(done.getExecution().consecutiveFailures, MOST_DOUBLINGS));
        operations.reschedule(
                done, done.getTimeDone().plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE));
    }
}
