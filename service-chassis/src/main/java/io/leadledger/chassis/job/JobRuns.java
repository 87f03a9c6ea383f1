package io.leadledger.chassis.job;

import io.leadledger.api.ProblemField;
import io.leadledger.api.job.JobAnswer;
import io.leadledger.api.job.JobId;
import io.leadledger.api.job.JobOutcome;
import io.leadledger.api.job.JobState;
import io.leadledger.chassis.crash.CrashPoints;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.job.JobKind.Work;
import io.leadledger.chassis.job.JobStore.Next;
import io.leadledger.chassis.job.JobStore.Round;
import io.leadledger.chassis.job.JobStore.Tried;
import io.leadledger.chassis.job.JobStore.Turn;
import io.leadledger.chassis.room.Abreast;
import io.leadledger.chassis.security.Caller;
import io.leadledger.chassis.web.RequestIdFilter;
import io.leadledger.event.EventJson;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Works on a job: its items in their order, one after the other or some at a time; each is recorded once it is done. */
final class JobRuns {

    /** What becomes of the execution afterwards. */
    enum Afterwards {
        /** Nothing is left to do. */
        OVER,
        /** Another execution has it. */
        ELSEWHERE,
        /** It has to wait for another job of its lane. */
        WAITS,
        /** The service stops; the rest is done by the next one. */
        GOES_ON
    }

    private static final Logger LOG = LoggerFactory.getLogger(JobRuns.class);

    private static final int TRIES_OF_A_BUSY_DATABASE = 3;

    private static final List<ProblemField> UNEXPECTED = List.of(new ProblemField(
            null, "unexpected", "something failed on our side; the request id of the job finds it in the log"));

    private final Map<String, JobKind<?>> kinds;
    private final JobStore store;
    private final JobReading reading;
    private final TransactionTemplate transaction;
    private final CrashPoints crashPoints;

    JobRuns(
            List<JobKind<?>> kinds,
            JobStore store,
            JobReading reading,
            TransactionTemplate transaction,
            CrashPoints crashPoints) {
        this.kinds = kinds.stream().collect(Collectors.toMap(JobKind::name, Function.identity()));
        this.store = store;
        this.reading = reading;
        this.transaction = transaction;
        this.crashPoints = crashPoints;
    }

    /** Throws what prevents it from going on; then it is worth another try later. */
    Afterwards run(Round round, BooleanSupplier stopping) {
        return switch (store.begin(round)) {
            case JobStore.Busy _ -> Afterwards.WAITS;
            case JobStore.Over _ -> Afterwards.OVER;
            case Turn turn -> inItsName(turn, () -> work(turn, stopping));
        };
    }

    /** The job that waits for the end of this one. */
    Optional<Round> behind(JobId jobId) {
        return store.behind(jobId);
    }

    /** Gives up what broke off too often. */
    void abort(JobId jobId) {
        store.abort(jobId, UNEXPECTED);
        LOG.error("job given up job={}", jobId);
    }

    private static <T> T inItsName(Turn turn, Supplier<T> work) {
        String request =
                Objects.requireNonNullElse(turn.requestId(), turn.jobId().value());
        try (MDC.MDCCloseable _ = MDC.putCloseable(RequestIdFilter.REQUEST_ID, request);
                MDC.MDCCloseable _ = MDC.putCloseable("job", turn.jobId().value())) {
            return Caller.as(turn.askedBy(), work);
        }
    }

    private static Runnable inItsName(Turn turn, Runnable item) {
        return () -> inItsName(turn, () -> {
            item.run();
            return item;
        });
    }

    private Afterwards work(Turn turn, BooleanSupplier stopping) {
        return Optional.<JobKind<?>>ofNullable(kinds.get(turn.kind()))
                .map(kind -> work(kind, turn, stopping))
                .orElseThrow(() -> new IllegalStateException("expected a known kind but was " + turn.kind()));
    }

    private <A> Afterwards work(JobKind<A> kind, Turn turn, BooleanSupplier stopping) {
        A arguments = EventJson.mapper().readValue(turn.arguments(), kind.arguments());
        Job<A> job = new Job<>(turn.jobId(), turn.entityId(), turn.askedBy(), arguments);
        if (!turn.listed() && !list(kind, job, turn)) {
            return Afterwards.OVER;
        }
        try (Abreast abreast = new Abreast(kind.abreast(), item -> inItsName(turn, item))) {
            int last = 0;
            for (int begun = 0; ; begun++) {
                abreast.awaitRoom();
                Optional<Next> next = store.next(turn, last);
                if (next.isEmpty()) {
                    LOG.warn("job goes on elsewhere job={} execution={}", turn.jobId(), turn.execution());
                    return Afterwards.ELSEWHERE;
                }
                if (next.get().position() == null || next.get().cancelling()) {
                    abreast.awaitAll();
                    end(kind, job, turn, next.get());
                    return Afterwards.OVER;
                }
                if (stopping.getAsBoolean()) {
                    LOG.info("job interrupted job={} kind={}", turn.jobId(), turn.kind());
                    abreast.awaitAll();
                    return Afterwards.GOES_ON;
                }
                last = Objects.requireNonNull(next.get().position());
                begin(kind, job, turn, next.get(), abreast, turn.execution() > 1 && begun < kind.abreast());
            }
        }
    }

    private <A> boolean list(JobKind<A> kind, Job<A> job, Turn turn) {
        try {
            List<JobItem> items = Objects.requireNonNull(transaction.execute(status -> {
                List<JobItem> found = kind.items(job);
                store.list(turn, found);
                return found;
            }));
            LOG.info(
                    "job began job={} kind={} entity={} by={} items={}",
                    turn.jobId(),
                    turn.kind(),
                    turn.entityId(),
                    turn.askedBy(),
                    items.size());
            return true;
        } catch (RejectedException refused) {
            store.end(turn, JobState.ABORTED, problems(refused));
            LOG.info("job refused job={} kind={} reasons={}", turn.jobId(), turn.kind(), refused.reasons());
            return false;
        }
    }

    /** @param repeated whether an execution that broke off may have done it: those that were being done come first now */
    private <A> void begin(JobKind<A> kind, Job<A> job, Turn turn, Next next, Abreast abreast, boolean repeated) {
        JobItem item = new JobItem(
                Objects.requireNonNull(next.subject()), Objects.requireNonNull(next.label()), repeated, next.retried());
        crashPoints.reached("job.before-item");
        Work begun = begun(kind, job, item);
        abreast.add(() -> {
            try (Work work = begun) {
                Tried tried = tried(work, job, item);
                crashPoints.reached("job.after-item");
                store.record(turn, Objects.requireNonNull(next.position()), tried);
            }
        });
    }

    /** What fails at its beginning fails like what fails later; where the database was busy, it is begun once more. */
    private static <A> Work begun(JobKind<A> kind, Job<A> job, JobItem item) {
        for (int time = 1; ; time++) {
            try {
                return kind.begin(job, item);
            } catch (RuntimeException failed) {
                if (!isBusy(failed) || time == TRIES_OF_A_BUSY_DATABASE) {
                    return () -> {
                        throw failed;
                    };
                }
            }
        }
    }

    /** Throws when the service stops and would not wait any longer: then the item is tried by the next one. */
    private static Tried tried(Work work, Job<?> job, JobItem item) {
        for (int time = 1; ; time++) {
            try {
                return switch (work.perform()) {
                    case ItemResult.Done done -> new Tried(JobOutcome.DONE, done.result(), List.of());
                    case ItemResult.Skipped skipped ->
                        new Tried(
                                JobOutcome.SKIPPED,
                                null,
                                List.of(new ProblemField(null, skipped.code(), skipped.message())));
                };
            } catch (RejectedException refused) {
                return new Tried(JobOutcome.FAILED, null, problems(refused));
            } catch (RuntimeException failed) {
                if (Thread.currentThread().isInterrupted()) {
                    throw failed;
                }
                if (!isBusy(failed) || time == TRIES_OF_A_BUSY_DATABASE) {
                    LOG.error("job item failed job={} item={}", job.jobId(), item.subject(), failed);
                    return new Tried(JobOutcome.FAILED, null, UNEXPECTED);
                }
            }
        }
    }

    /** Whether it may go well a moment later. */
    private static boolean isBusy(RuntimeException failed) {
        return failed instanceof TransientDataAccessException
                || failed instanceof CannotCreateTransactionException
                || failed instanceof CannotGetJdbcConnectionException;
    }

    private <A> void end(JobKind<A> kind, Job<A> job, Turn turn, Next next) {
        JobAnswer tally = reading.get(turn.jobId());
        kind.ended(job, tally);
        JobState state = next.position() != null
                ? JobState.CANCELLED
                : tally.failed() > 0 ? JobState.PARTLY_FAILED : JobState.SUCCEEDED;
        store.end(turn, state, List.of());
        LOG.info(
                "job ended job={} kind={} entity={} state={} items={} done={} skipped={} failed={}",
                turn.jobId(),
                turn.kind(),
                turn.entityId(),
                state,
                tally.total(),
                tally.done(),
                tally.skipped(),
                tally.failed());
    }

    private static List<ProblemField> problems(RejectedException refused) {
        return refused.reasons().stream()
                .map(reason -> new ProblemField(reason.field(), reason.code(), reason.message()))
                .toList();
    }
}
