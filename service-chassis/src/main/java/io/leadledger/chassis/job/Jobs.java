package io.leadledger.chassis.job;

import io.leadledger.api.job.JobAnswer;
import io.leadledger.api.job.JobId;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.chassis.security.Caller;
import io.leadledger.chassis.web.RequestIdFilter;
import io.leadledger.event.EventIds;
import io.leadledger.event.EventJson;
import io.leadledger.id.EntityId;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes jobs on, stops them, and tries again what failed. */
public final class Jobs {

    /**
     * What somebody wants done.
     *
     * @param from first day of the period it is about, where it is about one
     * @param to day after its last day
     */
    public record Wish<A>(
            EntityId entityId,
            A arguments,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    private final JobStore store;
    private final JobReading reading;
    private final JobScheduler scheduler;
    private final TransactionTemplate transaction;

    Jobs(JobStore store, JobReading reading, JobScheduler scheduler, TransactionTemplate transaction) {
        this.store = store;
        this.reading = reading;
        this.scheduler = scheduler;
        this.transaction = transaction;
    }

    /** Takes a job on, in the present transaction, in the name of the present caller. */
    public <A> JobAnswer start(JobKind<A> kind, Wish<A> wish) {
        JobId jobId = new JobId(EventIds.next());
        return inTransaction(jobId, () -> {
            JobStore.Round first = store.take(new JobStore.Taken(
                    jobId,
                    kind.name(),
                    wish.entityId(),
                    kind.lane(wish.entityId()),
                    Caller.name(),
                    MDC.get(RequestIdFilter.REQUEST_ID),
                    EventJson.mapper().writeValueAsString(wish.arguments()),
                    wish.from(),
                    wish.to()));
            scheduler.schedule(first);
        });
    }

    /** Stops it after the item it is at; one that has ended stays as it is. */
    public JobAnswer cancel(JobId jobId) {
        return inTransaction(jobId, () -> store.cancel(jobId));
    }

    /** @throws RejectedException {@code job-not-ended}, {@code nothing-to-retry}, {@code not-found} */
    public JobAnswer retry(JobId jobId) {
        return inTransaction(jobId, () -> {
            JobAnswer job = reading.get(jobId);
            if (!job.state().hasEnded()) {
                throw new RejectedException(Rejection.conflict(
                        "job-not-ended", "expected a job that has ended, but it is %s", job.state()));
            }
            scheduler.schedule(store.queueAgain(jobId)
                    .orElseThrow(() -> new RejectedException(
                            Rejection.conflict("nothing-to-retry", "expected an item that failed, but none did"))));
        });
    }

    private JobAnswer inTransaction(JobId jobId, Runnable change) {
        return Objects.requireNonNull(transaction.execute(status -> {
            change.run();
            return reading.get(jobId);
        }));
    }
}
