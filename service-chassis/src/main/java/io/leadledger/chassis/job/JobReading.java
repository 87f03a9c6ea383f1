package io.leadledger.chassis.job;

import io.leadledger.api.Page;
import io.leadledger.api.ProblemField;
import io.leadledger.api.job.JobAnswer;
import io.leadledger.api.job.JobId;
import io.leadledger.api.job.JobItemAnswer;
import io.leadledger.api.job.JobOutcome;
import io.leadledger.api.job.JobState;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.chassis.web.PageRequest;
import io.leadledger.event.EventJson;
import io.leadledger.id.EntityId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads how far jobs are. */
public final class JobReading {

    private static final String SELECT = """
            select j.*, (
                select jsonb_agg(jsonb_build_object('code', code, 'items', items) order by items desc, code) from (
                    select problems -> 0 ->> 'code' as code, count(*) as items from job_item i
                    where i.job_id = j.job_id and i.outcome = 'FAILED' group by 1) r) as reasons
            from job j
            """;

    private final JdbcClient jdbc;

    JobReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws RejectedException {@code not-found} */
    public JobAnswer get(JobId jobId) {
        return jdbc.sql(SELECT + "where j.job_id = ?")
                .param(jobId.value())
                .query(JobReading::job)
                .optional()
                .orElseThrow(() -> new RejectedException(Rejection.notFound("job", jobId)));
    }

    /** Whose it is; empty for what is no job. */
    public Optional<String> entityOf(String jobId) {
        return jdbc.sql("select entity_id from job where job_id = ?")
                .param(jobId)
                .query(String.class)
                .optional();
    }

    /** Those of an entity that have not ended first, then the newest. */
    public Page<JobAnswer> ofEntity(EntityId entityId, @Nullable Integer limit, @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit, cursor, "jobs", entityId);
        Place after = Place.of(page.after());
        List<JobAnswer> jobs = jdbc.sql(SELECT + """
                        where j.entity_id = :entity and (:job::text is null or (j.ended_at is not null) > :ended::boolean
                            or (j.ended_at is not null) = :ended::boolean and j.job_id < :job)
                        order by (j.ended_at is not null), j.job_id desc limit :limit
                        """)
                .param("entity", entityId.value())
                .param("ended", after.ended())
                .param("job", after.jobId())
                .param("limit", page.limit() + 1)
                .query(JobReading::job)
                .list();
        long total = jdbc.sql("select count(*) from job where entity_id = ?")
                .param(entityId.value())
                .query(Long.class)
                .single();
        return page.page(jobs, job -> Place.of(job).text(), total);
    }

    /** In their order; of one outcome, or all. */
    public Page<JobItemAnswer> items(
            JobId jobId, @Nullable JobOutcome outcome, @Nullable Integer limit, @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit, cursor, "items", jobId, outcome);
        JobAnswer job = get(jobId);
        List<JobItemAnswer> items = jdbc.sql("""
                        select position, subject, label, outcome, result, problems from job_item
                        where job_id = :job and (:outcome::text is null or outcome = :outcome)
                            and (:after::bigint is null or position > :after)
                        order by position limit :limit
                        """)
                .param("job", jobId.value())
                .param("outcome", outcome == null ? null : outcome.name())
                .param("after", page.afterNumber())
                .param("limit", page.limit() + 1)
                .query(JobReading::item)
                .list();
        return page.page(items, item -> String.valueOf(item.position()), count(job, outcome));
    }

    private static int count(JobAnswer job, @Nullable JobOutcome outcome) {
        return switch (outcome) {
            case null -> job.total();
            case DONE -> job.done();
            case SKIPPED -> job.skipped();
            case FAILED -> job.failed();
        };
    }

    private static JobAnswer job(ResultSet row, int n) throws SQLException {
        String reasons = row.getString("reasons");
        return new JobAnswer(
                new JobId(row.getString("job_id")),
                row.getString("kind"),
                new EntityId(row.getString("entity_id")),
                row.getString("asked_by"),
                row.getObject("from_date", LocalDate.class),
                row.getObject("to_date", LocalDate.class),
                JobState.valueOf(row.getString("state")),
                row.getBoolean("cancelling"),
                row.getInt("total"),
                row.getInt("done"),
                row.getInt("skipped"),
                row.getInt("failed"),
                reasons == null ? List.of() : List.of(EventJson.mapper().readValue(reasons, JobAnswer.Reason[].class)),
                problems(row),
                Objects.requireNonNull(instant(row, "created_at")),
                instant(row, "began_at"),
                instant(row, "ended_at"));
    }

    private static JobItemAnswer item(ResultSet row, int n) throws SQLException {
        String outcome = row.getString("outcome");
        return new JobItemAnswer(
                row.getInt("position"),
                row.getString("subject"),
                row.getString("label"),
                outcome == null ? null : JobOutcome.valueOf(outcome),
                row.getString("result"),
                problems(row));
    }

    private static List<ProblemField> problems(ResultSet row) throws SQLException {
        return List.of(EventJson.mapper().readValue(row.getString("problems"), ProblemField[].class));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    /** A place in the list of an entity's jobs. */
    private record Place(boolean ended, @Nullable String jobId) {

        private static final String ENDED = "ended ";

        static Place of(JobAnswer job) {
            return new Place(job.endedAt() != null, job.jobId().value());
        }

        /** The first place for none. */
        static Place of(@Nullable String text) {
            return text == null
                    ? new Place(false, null)
                    : new Place(text.startsWith(ENDED), text.substring(text.indexOf(' ') + 1));
        }

        String text() {
            return (ended ? ENDED : "open ") + jobId;
        }
    }
}
