package io.leadledger.partner.support;

import io.leadledger.api.Page;
import io.leadledger.chassis.web.PageRequest;
import io.leadledger.event.EventJson;
import io.leadledger.id.Id;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The present states of one kind of aggregate in a table with a key of the operator's own, ordered by name. Written
 * in the command's transaction, so a command's effect is seen at once (D-03).
 */
public final class View<S> {

    /** A state and the sequence of the fact that made it so. */
    public record Versioned<S>(S state, long version) {}

    /**
     * The table of a view.
     *
     * @param table its name
     * @param idColumn its primary key
     * @param name SQL expression for the name that people read
     * @param keyFilter SQL condition that finds the rows of one external id
     * @param entityFilter SQL condition that finds the rows of the entities {@code :entities}
     * @param tagFilter SQL condition that finds the rows with the tag {@code :tag}
     */
    public record Table(
            String table, String idColumn, String name, String keyFilter, String entityFilter, String tagFilter) {

        /** Where a row stands in a list: its name, a character that is in none, its key. */
        private String place() {
            return "place_in_list(%s, external_id)".formatted(name);
        }
    }

    /**
     * What a list is narrowed to; absent parts narrow nothing.
     *
     * @param externalId the only one with that external id
     * @param text a part of the key or of a name, whatever its case
     * @param active those that are switched on, or off
     * @param tag those with that tag
     * @param entities ids of the entities that the reader may act for, absent for all
     */
    public record Narrowing(
            @Nullable String externalId,
            @Nullable String text,
            @Nullable Boolean active,
            @Nullable String tag,
            @Nullable List<String> entities) {

        private boolean matchesNothing() {
            return hasNul(externalId) || hasNul(text) || hasNul(tag);
        }
    }

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
    public void save(Id id, String externalId, Versioned<S> present) {
        jdbc.sql("""
                        insert into %1$s as present (%2$s, external_id, version, state) values (?, ?, ?, ?::jsonb)
                        on conflict (%2$s) do update
                        set external_id = excluded.external_id, version = excluded.version, state = excluded.state
                        where present.version < excluded.version
                        """.formatted(table.table(), table.idColumn()))
                .params(
                        id.value(),
                        externalId,
                        present.version(),
                        EventJson.mapper().writeValueAsString(present.state()))
                .update();
    }

    public Optional<Versioned<S>> find(Id id) {
        return jdbc.sql("select version, external_id, state::text as state, null as place from %s where %s = ?"
                        .formatted(table.table(), table.idColumn()))
                .param(id.value())
                .query(Row.class)
                .optional()
                .map(this::read);
    }

    /** A page in the order of names as people read them, without case and accents; of equal names by key. */
    public Page<Versioned<S>> list(Narrowing narrowing, PageRequest page) {
        if (narrowing.matchesNothing() || hasNul(page.after())) {
            return new Page<>(List.of(), null, 0);
        }
        List<Row> rows = narrowed(
                        "select version, external_id, state::text as state, %s as place".formatted(table.place()),
                        narrowing,
                        " and (:after::text is null or %1$s > :after) order by %1$s limit :limit"
                                .formatted(table.place()))
                .param("after", page.after())
                .param("limit", page.limit() + 1)
                .query(Row.class)
                .list();
        Page<Row> found = page.page(rows, row -> Objects.requireNonNull(row.place()), count(narrowing));
        return new Page<>(
                found.items().stream().map(this::read).toList(), found.nextCursor(), found.approximateTotal());
    }

    private long count(Narrowing narrowing) {
        return narrowed("select count(*)", narrowing, "").query(Long.class).single();
    }

    private JdbcClient.StatementSpec narrowed(String select, Narrowing narrowing, String rest) {
        String where = """
                 from %s
                where (:externalId::text is null or %s)
                  and (:text::text is null or strpos(lower(external_id), lower(:text)) > 0
                    or strpos(lower(state #>> '{details,displayName}'), lower(:text)) > 0
                    or strpos(lower(state #>> '{details,legalName}'), lower(:text)) > 0)
                  and (:active::boolean is null or (state ->> 'active')::boolean = :active)
                  and (:entities::text[] is null or %s)
                  and (:tag::text is null or %s)
                """.formatted(table.table(), table.keyFilter(), table.entityFilter(), table.tagFilter());
        return jdbc.sql(select + where + rest)
                .param("externalId", narrowing.externalId())
                .param("text", narrowing.text())
                .param("active", narrowing.active())
                .param("tag", narrowing.tag())
                .param(
                        "entities",
                        narrowing.entities() == null
                                ? null
                                : narrowing.entities().toArray(String[]::new));
    }

    private Versioned<S> read(Row row) {
        return new Versioned<>(EventJson.mapper().readValue(row.state(), stateType), row.version());
    }

    /** PostgreSQL stores no NUL, so nothing with one is there. */
    private static boolean hasNul(@Nullable String text) {
        return text != null && text.indexOf('\0') >= 0;
    }

    private record Row(
            long version,
            String externalId,
            String state,
            @Nullable String place) {}
}
