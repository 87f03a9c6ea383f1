package io.leadledger.invoice.schedule;

import io.leadledger.api.Page;
import io.leadledger.api.invoice.schedule.ScheduledRun;
import io.leadledger.api.job.JobId;
import io.leadledger.chassis.job.JobReading;
import io.leadledger.chassis.web.PageRequest;
import io.leadledger.id.EntityId;
import io.leadledger.invoice.billingperiod.BillingPeriod;
import io.leadledger.invoice.schedule.Timetable.Due;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What ran by itself: once for each period, with its jobs. */
@Component
class ScheduledRuns {

    /** A run that goes on. */
    record Open(
            EntityId entityId,
            BillingPeriod period,
            boolean finalizes,
            JobId drafting,
            @Nullable JobId finalizing,
            List<String> tell) {}

    /** Which run: each period of an entity runs once. */
    record RunKey(EntityId entityId, BillingPeriod period) {

        /** As an errand is named. */
        String text() {
            return entityId.value() + '/' + period.from() + '/' + period.to();
        }

        static RunKey read(String text) {
            String[] parts = text.split("/", -1);
            return new RunKey(
                    new EntityId(parts[0]), new BillingPeriod(LocalDate.parse(parts[1]), LocalDate.parse(parts[2])));
        }
    }

    /**
     * A run that has ended.
     *
     * @param tries how often that failed
     */
    record Ended(RunKey key, Open open, boolean isTold, int tries) {}

    private static final String KEY = " where entity_id = ? and from_date = ? and to_date = ?";

    private final JdbcClient jdbc;
    private final JobReading jobs;

    ScheduledRuns(JdbcClient jdbc, JobReading jobs) {
        this.jdbc = jdbc;
        this.jobs = jobs;
    }

    /** Whether the period ran by itself before; the schedule's row is locked. */
    boolean isKnown(EntityId entityId, BillingPeriod period) {
        return jdbc.sql("select exists (select 1 from scheduled_run" + KEY + ")")
                .params(entityId.value(), period.from(), period.to())
                .query(Boolean.class)
                .single();
    }

    /** @param late whether it was due well before now */
    void begin(EntityId entityId, Plan plan, Due due, Instant now, boolean late, JobId drafting) {
        jdbc.sql("""
                        insert into scheduled_run (entity_id, from_date, to_date, due_at, began_at, late, finalizes, tell, drafting_job)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        entityId.value(),
                        due.period().from(),
                        due.period().to(),
                        due.at().atOffset(ZoneOffset.UTC),
                        now.atOffset(ZoneOffset.UTC),
                        late,
                        plan.finalizes(),
                        plan.tell().toArray(String[]::new),
                        drafting.value())
                .update();
    }

    /** One whose present job has ended, locked until the transaction ends; nobody else has it meanwhile. */
    Optional<Open> lockEnded() {
        return jdbc.sql("""
                        select r.entity_id, r.from_date, r.to_date, r.finalizes, r.drafting_job, r.finalizing_job, r.tell
                        from scheduled_run r join job j on j.job_id = coalesce(r.finalizing_job, r.drafting_job)
                        where r.ended_at is null and j.ended_at is not null
                        order by r.began_at limit 1 for update of r skip locked
                        """).query(ScheduledRuns::open).optional();
    }

    void finalizing(Open run, JobId jobId) {
        jdbc.sql("update scheduled_run set finalizing_job = ?" + KEY)
                .params(
                        jobId.value(),
                        run.entityId().value(),
                        run.period().from(),
                        run.period().to())
                .update();
    }

    void end(Open run, Instant now) {
        jdbc.sql("update scheduled_run set ended_at = ?" + KEY)
                .params(
                        now.atOffset(ZoneOffset.UTC),
                        run.entityId().value(),
                        run.period().from(),
                        run.period().to())
                .update();
    }

    /** One that has ended, locked until the transaction ends; empty while somebody else has it. */
    Optional<Ended> tryLock(RunKey key) {
        return jdbc.sql("select * from scheduled_run" + KEY + " for update skip locked")
                .params(
                        key.entityId().value(),
                        key.period().from(),
                        key.period().to())
                .query((row, n) ->
                        new Ended(key, open(row, n), row.getObject("told_at") != null, row.getInt("tell_tries")))
                .optional();
    }

    /** @param problem why somebody was not told nevertheless */
    void told(RunKey key, Instant now, @Nullable String problem) {
        jdbc.sql("update scheduled_run set told_at = ?, tell_problem = ?" + KEY)
                .param(now.atOffset(ZoneOffset.UTC))
                .param(problem)
                .param(key.entityId().value())
                .param(key.period().from())
                .param(key.period().to())
                .update();
    }

    void notTold(RunKey key, String problem) {
        jdbc.sql("update scheduled_run set tell_tries = tell_tries + 1, tell_problem = ?" + KEY)
                .params(
                        problem,
                        key.entityId().value(),
                        key.period().from(),
                        key.period().to())
                .update();
    }

    /** The newest first. */
    Page<ScheduledRun> of(EntityId entityId, @Nullable Integer limit, @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit, cursor, "scheduled runs", entityId);
        List<ScheduledRun> runs = jdbc.sql("""
                        select * from scheduled_run where entity_id = :entity
                            and (:after::text is null or to_char(to_date, 'YYYY-MM-DD') || to_char(from_date, 'YYYY-MM-DD') < :after)
                        order by to_date desc, from_date desc limit :limit
                        """)
                .param("entity", entityId.value())
                .param("after", page.after())
                .param("limit", page.limit() + 1)
                .query(this::run)
                .list();
        long total = jdbc.sql("select count(*) from scheduled_run where entity_id = ?")
                .param(entityId.value())
                .query(Long.class)
                .single();
        return page.page(runs, run -> run.to().toString() + run.from(), total);
    }

    private static Open open(ResultSet row, int n) throws SQLException {
        String finalizing = row.getString("finalizing_job");
        return new Open(
                new EntityId(row.getString("entity_id")),
                new BillingPeriod(
                        row.getObject("from_date", LocalDate.class), row.getObject("to_date", LocalDate.class)),
                row.getBoolean("finalizes"),
                new JobId(row.getString("drafting_job")),
                finalizing == null ? null : new JobId(finalizing),
                List.of((String[]) row.getArray("tell").getArray()));
    }

    private ScheduledRun run(ResultSet row, int n) throws SQLException {
        Open open = open(row, n);
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        OffsetDateTime told = row.getObject("told_at", OffsetDateTime.class);
        return new ScheduledRun(
                open.period().from(),
                open.period().to(),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                row.getObject("began_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("late"),
                jobs.get(open.drafting()),
                open.finalizing() == null ? null : jobs.get(open.finalizing()),
                open.tell(),
                ended == null ? null : ended.toInstant(),
                told == null ? null : told.toInstant(),
                row.getString("tell_problem"));
    }
}
