package io.leadledger.chassis.job;

import io.leadledger.api.ProblemField;
import io.leadledger.api.job.JobId;
import io.leadledger.api.job.JobOutcome;
import io.leadledger.api.job.JobState;
import io.leadledger.event.EventJson;
import io.leadledger.id.EntityId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes jobs and what became of their items. Each execution has a number, and only the latest of a job writes. */
final class JobStore {

    /** A try of the whole job: the first one, or a retry. */
    record Round(JobId jobId, int number) {}

    /** What came of the wish to work on a job. */
    sealed interface Begun {}

    /** It is this execution's turn. */
    record Turn(
            JobId jobId,
            String kind,
            EntityId entityId,
            String askedBy,
            @Nullable String requestId,
            String arguments,
            boolean listed,
            long execution)
            implements Begun {}

    /** Another job of the lane comes first. */
    record Busy() implements Begun {}

    /** It has ended. */
    record Over() implements Begun {}

    /** A job that is taken on. */
    record Taken(
            JobId jobId,
            String kind,
            EntityId entityId,
            String lane,
            String askedBy,
            @Nullable String requestId,
            String arguments,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /** The item to be tried next; without a position there is none left. */
    record Next(
            @Nullable Integer position,
            @Nullable String subject,
            @Nullable String label,
            boolean retried,
            boolean cancelling) {}

    /** What became of an item. */
    record Tried(JobOutcome outcome, @Nullable String result, List<ProblemField> problems) {}

    private final JdbcClient jdbc;

    JobStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Round take(Taken job) {
        jdbc.sql("""
                        insert into job (job_id, kind, entity_id, lane, asked_by, request_id, arguments, from_date, to_date, state)
                        values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, 'QUEUED')
                        """)
                .params(job.jobId().value(), job.kind(), job.entityId().value(), job.lane(), job.askedBy())
                .param(job.requestId())
                .param(job.arguments())
                .param(job.from())
                .param(job.to())
                .update();
        return new Round(job.jobId(), 1);
    }

    Begun begin(Round round) {
        try {
            Optional<Turn> turn = jdbc.sql("""
                            update job set state = 'RUNNING', execution = execution + 1, began_at = coalesce(began_at, now())
                            where job_id = ? and round = ? and (state = 'RUNNING' or state = 'QUEUED' and not exists (
                                select 1 from job other where other.lane = job.lane and (other.state = 'RUNNING'
                                    or other.state = 'QUEUED' and other.job_id < job.job_id)))
                            returning job_id, kind, entity_id, asked_by, request_id, arguments, listed, execution
                            """)
                    .params(round.jobId().value(), round.number())
                    .query(Turn.class)
                    .optional();
            return turn.isPresent() ? turn.get() : isQueued(round) ? new Busy() : new Over();
        } catch (DuplicateKeyException anotherWasQuicker) {
            return new Busy();
        }
    }

    /** In the transaction in which the items were found out. */
    void list(Turn turn, List<JobItem> items) {
        int known = jdbc.sql(
                        "update job set listed = true, total = ? where job_id = ? and execution = ? and not listed")
                .params(items.size(), turn.jobId().value(), turn.execution())
                .update();
        if (known == 1) {
            jdbc.sql("""
                            insert into job_item (job_id, position, subject, label)
                            select ?, position, subject, label
                            from unnest(?::text[], ?::text[]) with ordinality as i (subject, label, position)
                            """)
                    .params(
                            turn.jobId().value(),
                            items.stream().map(JobItem::subject).toArray(String[]::new),
                            items.stream().map(JobItem::label).toArray(String[]::new))
                    .update();
        }
    }

    /** The first behind a position that was not tried; empty once another execution has the job. */
    Optional<Next> next(Turn turn, int after) {
        return jdbc.sql("""
                        select i.position, i.subject, i.label, coalesce(i.retried, false) as retried, j.cancelling
                        from job j left join lateral (
                            select position, subject, label, retried from job_item
                            where job_id = j.job_id and outcome is null and position > ? order by position limit 1) i on true
                        where j.job_id = ? and j.execution = ? and j.state = 'RUNNING'
                        """)
                .params(after, turn.jobId().value(), turn.execution())
                .query(Next.class)
                .optional();
    }

    /** Nothing happens once another execution has the job. */
    void record(Turn turn, int position, Tried tried) {
        jdbc.sql("""
                        with counted as (
                            update job set done = done + (:outcome = 'DONE')::int,
                                skipped = skipped + (:outcome = 'SKIPPED')::int, failed = failed + (:outcome = 'FAILED')::int
                            where job_id = :job and execution = :execution returning job_id)
                        update job_item i set outcome = :outcome, result = :result, problems = :problems::jsonb
                        from counted where i.job_id = counted.job_id and i.position = :position and i.outcome is null
                        """)
                .param("outcome", tried.outcome().name())
                .param("result", tried.result())
                .param("problems", EventJson.mapper().writeValueAsString(tried.problems()))
                .param("job", turn.jobId().value())
                .param("execution", turn.execution())
                .param("position", position)
                .update();
    }

    void end(Turn turn, JobState state, List<ProblemField> problems) {
        jdbc.sql("""
                        update job set state = ?, problems = ?::jsonb, cancelling = false, ended_at = now()
                        where job_id = ? and execution = ? and state = 'RUNNING'
                        """)
                .params(
                        state.name(),
                        EventJson.mapper().writeValueAsString(problems),
                        turn.jobId().value(),
                        turn.execution())
                .update();
    }

    /** Gives a job up that breaks off again and again, so that the next of its lane has its turn. */
    void abort(JobId jobId, List<ProblemField> problems) {
        jdbc.sql("""
                        update job set state = 'ABORTED', problems = ?::jsonb, cancelling = false, ended_at = now(),
                            execution = execution + 1
                        where job_id = ? and state in ('QUEUED', 'RUNNING')
                        """)
                .params(EventJson.mapper().writeValueAsString(problems), jobId.value())
                .update();
    }

    /** What waits is cancelled at once, what is worked on after its item. */
    void cancel(JobId jobId) {
        jdbc.sql("""
                        update job set cancelling = (state = 'RUNNING'),
                            ended_at = case state when 'QUEUED' then now() end,
                            state = case state when 'QUEUED' then 'CANCELLED' else state end
                        where job_id = ? and state in ('QUEUED', 'RUNNING')
                        """).param(jobId.value()).update();
    }

    /** The round in which it is tried again; empty if there is nothing to try. */
    Optional<Round> queueAgain(JobId jobId) {
        Optional<Round> queued =
                jdbc.sql("""
                        update job set state = 'QUEUED', round = round + 1, failed = 0, problems = '[]', ended_at = null
                        where job_id = ? and state in ('PARTLY_FAILED', 'CANCELLED', 'ABORTED')
                        returning job_id, round as number
                        """).param(jobId.value()).query(Round.class).optional();
        if (queued.isPresent()) {
            jdbc.sql("""
                            update job_item set outcome = null, result = null, problems = '[]', retried = true
                            where job_id = ? and outcome = 'FAILED'
                            """).param(jobId.value()).update();
        }
        return queued;
    }

    /** The job whose turn it is once this one has ended. */
    Optional<Round> behind(JobId jobId) {
        return jdbc.sql("""
                        select next.job_id, next.round as number from job ended join job next using (lane)
                        where ended.job_id = ? and next.state = 'QUEUED' order by next.job_id limit 1
                        """).param(jobId.value()).query(Round.class).optional();
    }

    private boolean isQueued(Round round) {
        return jdbc.sql("select state = 'QUEUED' from job where job_id = ? and round = ?")
                .params(round.jobId().value(), round.number())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }
}
