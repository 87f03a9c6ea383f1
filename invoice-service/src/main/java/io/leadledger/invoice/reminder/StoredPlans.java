package io.leadledger.invoice.reminder;

import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.id.EntityId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
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

/** Keeps when each entity's partners are reminded, and when that is looked at next. */
@Component("reminderPlans")
class StoredPlans {

    /** A plan as it is kept. */
    record Stored(
            EntityId entityId, Plan plan, @Nullable Instant dueAt, long version, Instant changedAt, String changedBy) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredPlans(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Stored> find(EntityId entityId) {
        return jdbc.sql("select * from reminder_plan where entity_id = ?")
                .param(entityId.value())
                .query(StoredPlans::stored)
                .optional();
    }

    /** What holds, also where nobody said anything. */
    Plan of(EntityId entityId) {
        return find(entityId).map(Stored::plan).orElse(Plan.OFF);
    }

    /**
     * From now on.
     *
     * @throws RejectedException {@code stale-version}
     */
    @Transactional
    public void save(EntityId entityId, ZoneId zone, Plan plan, long seen, String by) {
        Instant now = clock.instant();
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('reminder plan ' || ?, 0))")
                .param(entityId.value())
                .query(row -> {});
        long version = find(entityId).map(Stored::version).orElse(0L);
        if (version != seen) {
            throw new RejectedException(Rejection.stale(seen, version));
        }
        jdbc.sql("""
                        insert into reminder_plan (entity_id, enabled, days, at, due_at, version, changed_at, changed_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (entity_id) do update set enabled = excluded.enabled, days = excluded.days, at = excluded.at,
                            due_at = excluded.due_at, version = excluded.version, changed_at = excluded.changed_at,
                            changed_by = excluded.changed_by
                        """)
                .params(
                        entityId.value(),
                        plan.enabled(),
                        plan.days().toArray(Integer[]::new),
                        plan.time(),
                        plan.next(now, zone).atOffset(ZoneOffset.UTC),
                        version + 1,
                        now.atOffset(ZoneOffset.UTC),
                        by)
                .update();
    }

    /** One that is due, locked until the transaction ends; nobody else has it meanwhile. */
    Optional<Stored> lockDue(Instant now) {
        return jdbc.sql("""
                        select * from reminder_plan where enabled and due_at <= ? order by due_at limit 1 for update skip locked
                        """)
                .param(now.atOffset(ZoneOffset.UTC))
                .query(StoredPlans::stored)
                .optional();
    }

    void due(EntityId entityId, Instant next) {
        jdbc.sql("update reminder_plan set due_at = ? where entity_id = ?")
                .params(next.atOffset(ZoneOffset.UTC), entityId.value())
                .update();
    }

    private static Stored stored(ResultSet row, int n) throws SQLException {
        OffsetDateTime due = row.getObject("due_at", OffsetDateTime.class);
        return new Stored(
                new EntityId(row.getString("entity_id")),
                new Plan(
                        row.getBoolean("enabled"),
                        List.of((Integer[]) row.getArray("days").getArray()),
                        row.getObject("at", LocalTime.class)),
                due == null ? null : due.toInstant(),
                row.getLong("version"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("changed_by"));
    }
}
