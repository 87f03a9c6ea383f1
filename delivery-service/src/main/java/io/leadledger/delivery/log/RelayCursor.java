package io.leadledger.delivery.log;

import io.leadledger.event.cloudevent.CloudEvent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far the log is published, and what comes next. Runs on the one session that holds the relay's lock. */
final class RelayCursor {

    /** A place in the log; {@code xid} is PostgreSQL's 64-bit transaction id as text. */
    record Position(String xid, long id) {}

    /** A fact with its place. */
    record LoggedFact(Position position, CloudEvent<?> fact) {}

    /** The oldest transaction that may still write, and the next to come: the same if none is open. */
    record OpenTransactions(String oldest, String next) {}

    static final int LARGEST_BATCH_BYTES = 8 * 1024 * 1024;

    private final JdbcClient session;

    RelayCursor(JdbcClient session) {
        this.session = session;
    }

    /** Takes the lock for this session, if no other session has it; it is free again when the session ends. */
    boolean lock() {
        return session.sql("select pg_try_advisory_lock(hashtextextended('leadledger.delivery.relay', 0))")
                .query(Boolean.class)
                .single();
    }

    Position position() {
        session.sql("insert into relay_cursor (relay, xid, id) values ('kafka', '0', 0) on conflict (relay) do nothing")
                .update();
        return session.sql("select xid::text, id from relay_cursor where relay = 'kafka'")
                .query(Position.class)
                .single();
    }

    OpenTransactions openTransactions() {
        return session.sql("""
                        select pg_snapshot_xmin(now)::text as oldest, pg_snapshot_xmax(now)::text as next
                        from pg_current_snapshot() as now
                        """).query(OpenTransactions.class).single();
    }

    /**
     * The next facts, of transactions only that are older than every open one: no more than the limit, and of large
     * ones no more than fit into memory together, but always one.
     */
    List<LoggedFact> after(Position from, int limit) {
        return session.sql("""
                        with next as (
                            select *, row_number() over in_order as place, sum(octet_length(body)) over in_order as bytes
                            from (select * from event_log
                                  where xid < pg_snapshot_xmin(pg_current_snapshot()) and (xid, id) > (:xid::xid8, :id)
                                  order by xid, id
                                  limit :limit) as facts
                            window in_order as (order by xid, id))
                        select xid::text, id, event_id, sequence, type, occurred_at, causation_id, correlation_id, body
                        from next
                        where place = 1 or bytes <= :largest
                        order by place
                        """)
                .param("largest", LARGEST_BATCH_BYTES)
                .param("xid", from.xid())
                .param("id", from.id())
                .param("limit", limit)
                .query(RelayCursor::fact)
                .list();
    }

    /**
     * Stores how far the log is published.
     *
     * @throws IllegalStateException if another relay moved it meanwhile, which the lock should have prevented
     */
    void move(Position from, Position to) {
        int moved = session.sql("""
                        update relay_cursor set xid = :toXid::xid8, id = :toId
                        where relay = 'kafka' and xid = :fromXid::xid8 and id = :fromId
                        """)
                .param("toXid", to.xid())
                .param("toId", to.id())
                .param("fromXid", from.xid())
                .param("fromId", from.id())
                .update();
        if (moved == 0) {
            throw new IllegalStateException("expected the relay's cursor at " + from + " but another relay moved it");
        }
    }

    private static LoggedFact fact(ResultSet row, int n) throws SQLException {
        CloudEvent<?> fact = new CloudEvent<>(
                row.getString("event_id"),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                row.getLong("sequence"),
                row.getString("causation_id"),
                row.getString("correlation_id"),
                EventLog.read(row.getString("type"), row.getString("body")));
        return new LoggedFact(new Position(row.getString("xid"), row.getLong("id")), fact);
    }
}
