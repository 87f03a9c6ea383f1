package io.leadledger.partner.support;

import io.leadledger.chassis.web.Page;
import io.leadledger.chassis.web.PageRequest;
import io.leadledger.event.EventJson;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The present states of one kind of aggregate in a table with a key of the operator's own, ordered by that key. Written
 * in the command's transaction, so a command's effect is seen at once (D-03).
 */
public final class View<S> {

    /** A state and the sequence of the fact that made it so. */
    public record Versioned<S>(S state, long version) {}

    /**
     * The table of a view.
     *
     * @param name of the table
     * @param idColumn its primary key
     * @param keyFilter SQL condition that finds the rows of one external id
     */
    public record Table(String name, String idColumn, String keyFilter) {}

    private final JdbcClient jdbc;
    private final Table table;
    private final Class<S> stateType;

    public View(JdbcClient jdbc, Table table, Class<S> stateType) {
        this.jdbc = jdbc;
        this.table = table;
        this.stateType = stateType;
    }

    /**
     * Writes a state; one that is older than the row's, or the same, changes nothing.
     *
     * @throws org.springframework.dao.DuplicateKeyException if another has that external id
     */
    public void save(String id, String externalId, Versioned<S> present) {
        jdbc.sql("""
                        insert into %1$s as present (%2$s, external_id, version, state) values (?, ?, ?, ?::jsonb)
                        on conflict (%2$s) do update
                        set external_id = excluded.external_id, version = excluded.version, state = excluded.state
                        where present.version < excluded.version
                        """.formatted(table.name(), table.idColumn()))
                .params(id, externalId, present.version(), EventJson.mapper().writeValueAsString(present.state()))
                .update();
    }

    public Optional<Versioned<S>> find(String id) {
        return jdbc.sql("select version, external_id, state::text as state from %s where %s = ?"
                        .formatted(table.name(), table.idColumn()))
                .param(id)
                .query(Row.class)
                .optional()
                .map(this::read);
    }

    /** A page in the order of external ids, or the only one with that external id. */
    public Page<Versioned<S>> list(@Nullable String externalId, PageRequest page) {
        if (hasNul(externalId) || hasNul(page.after())) {
            return new Page<>(List.of(), null, 0);
        }
        List<Row> rows = jdbc.sql("""
                        select version, external_id, state::text as state from %s
                        where (:externalId::text is null or %s)
                          and (:after::text is null or external_id > :after)
                        order by external_id limit :limit
                        """.formatted(table.name(), table.keyFilter()))
                .param("externalId", externalId)
                .param("after", page.after())
                .param("limit", page.limit() + 1)
                .query(Row.class)
                .list();
        Page<Row> found = page.page(rows, Row::externalId, count(externalId));
        return new Page<>(
                found.items().stream().map(this::read).toList(), found.nextCursor(), found.approximateTotal());
    }

    private long count(@Nullable String externalId) {
        return jdbc.sql("select count(*) from %s where :externalId::text is null or %s"
                        .formatted(table.name(), table.keyFilter()))
                .param("externalId", externalId)
                .query(Long.class)
                .single();
    }

    private Versioned<S> read(Row row) {
        return new Versioned<>(EventJson.mapper().readValue(row.state(), stateType), row.version());
    }

    /** PostgreSQL stores no NUL, so nothing with one is there. */
    private static boolean hasNul(@Nullable String text) {
        return text != null && text.indexOf('\0') >= 0;
    }

    private record Row(long version, String externalId, String state) {}
}
