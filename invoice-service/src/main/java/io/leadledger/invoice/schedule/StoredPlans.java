package io.leadledger.invoice.schedule;

import io.leadledger.api.invoice.schedule.Rhythm;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.id.EntityId;
import io.leadledger.invoice.schedule.Timetable.Due;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what each entity wants to happen by itself, and when it is due next. */
@Component
class StoredPlans {

    /**
     * A plan as it is kept.
     *
     * @param dueAt the next time; what it was last due before is done
     */
    record Stored(
            EntityId entityId, Plan plan, @Nullable Instant dueAt, long version, Instant changedAt, String changedBy) {}

    private static final String SELECT =
            "select entity_id, enabled, rhythm, day, at, finalizes, tell, due_at, version, changed_at, changed_by from billing_schedule ";

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredPlans(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Stored> find(EntityId entityId) {
        return jdbc.sql(SELECT + "where entity_id = ?")
                .param(entityId.value())
                .query(StoredPlans::stored)
                .optional();
    }

    /**
     * From now on; a period that waits under the plan before it is not left out.
     *
     * @throws RejectedException {@code stale-version}
     */
    @Transactional
    public void save(EntityId entityId, ZoneId zone, Plan plan, long seen, String by) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql("""
                        insert into billing_schedule (entity_id, enabled, rhythm, day, at, finalizes, tell, since, version, changed_at,
                            changed_by)
                        values (?, false, 'MONTHLY', 1, '06:00', false, '{}', ?, 0, ?, ?) on conflict (entity_id) do nothing
                        """).params(entityId.value(), now, now, by).update();
        Stored earlier = jdbc.sql(SELECT + "where entity_id = ? for update")
                .param(entityId.value())
                .query(StoredPlans::stored)
                .single();
        if (earlier.version() != seen) {
            throw new RejectedException(Rejection.stale(seen, earlier.version()));
        }
        Instant waiting = earlier.dueAt();
        Due next = waiting == null
                ? plan.after(now.toInstant(), zone)
                : plan.insteadOf(earlier.plan(), waiting, now.toInstant(), zone);
        jdbc.sql("""
                        update billing_schedule set enabled = ?, rhythm = ?, day = ?, at = ?, finalizes = ?, tell = ?, since = ?,
                            due_at = ?, version = version + 1, changed_at = ?, changed_by = ?
                        where entity_id = ?
                        """)
                .params(
                        plan.enabled(),
                        rhythm(plan.timetable()).name(),
                        plan.timetable().day(),
                        plan.time(),
                        plan.finalizes(),
                        plan.tell().toArray(String[]::new),
                        now,
                        next.at().atOffset(ZoneOffset.UTC),
                        now,
                        by,
                        entityId.value())
                .update();
    }

    /** One that is due, locked until the transaction ends; nobody else has it meanwhile. */
    Optional<Stored> lockDue(Instant now) {
        return jdbc.sql(SELECT + "where enabled and due_at <= ? order by due_at limit 1 for update skip locked")
                .param(now.atOffset(ZoneOffset.UTC))
                .query(StoredPlans::stored)
                .optional();
    }

    void due(EntityId entityId, Instant next) {
        jdbc.sql("update billing_schedule set due_at = ? where entity_id = ?")
                .params(next.atOffset(ZoneOffset.UTC), entityId.value())
                .update();
    }

    static Rhythm rhythm(Timetable timetable) {
        return switch (timetable) {
            case Timetable.Monthly _ -> Rhythm.MONTHLY;
            case Timetable.Weekly _ -> Rhythm.WEEKLY;
        };
    }

    private static Stored stored(ResultSet row, int n) throws SQLException {
        int day = row.getInt("day");
        Timetable timetable = switch (Rhythm.valueOf(row.getString("rhythm"))) {
            case MONTHLY -> new Timetable.Monthly(day);
            case WEEKLY -> new Timetable.Weekly(DayOfWeek.of(day));
        };
        OffsetDateTime due = row.getObject("due_at", OffsetDateTime.class);
        return new Stored(
                new EntityId(row.getString("entity_id")),
                new Plan(
                        row.getBoolean("enabled"),
                        timetable,
                        row.getObject("at", LocalTime.class),
                        row.getBoolean("finalizes"),
                        List.of((String[]) row.getArray("tell").getArray())),
                due == null ? null : due.toInstant(),
                row.getLong("version"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("changed_by"));
    }
}
