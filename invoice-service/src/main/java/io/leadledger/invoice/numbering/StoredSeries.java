package io.leadledger.invoice.numbering;

import io.leadledger.api.invoice.numbering.NumberFormatChoice;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.id.EntityId;
import io.leadledger.invoice.numbering.SeriesRules.Known;
import io.leadledger.invoice.numbering.SeriesState.Choice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps how each series is numbered, and how far it is. */
@Component
class StoredSeries {

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredSeries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** As it is, or as it would begin. */
    SeriesState find(SeriesOwner owner) {
        return find(owner, "").orElseGet(() -> SeriesState.unused(free(owner)));
    }

    /** The same, begun, and locked until the transaction ends. */
    SeriesState lock(SeriesOwner owner) {
        return find(owner, "for update").orElseGet(() -> {
            oneAtATime();
            Choice first = free(owner);
            int begun = jdbc.sql("""
                            insert into number_series (entity_id, kind, template, format, restarts, start_number, year, last_number,
                                last_hash)
                            values (?, ?, ?, ?, ?, ?, 0, 0, ?) on conflict (entity_id, kind) do nothing
                            """)
                    .params(
                            owner.entityId().value(),
                            owner.kind().name(),
                            first.typed(),
                            first.format().template(),
                            first.restarts(),
                            first.start(),
                            RegisterChain.GENESIS)
                    .update();
            if (begun == 1) {
                remember(owner, first, 0, "system");
            }
            return find(owner, "for update").orElseThrow();
        });
    }

    /**
     * Numbers it otherwise from the next number on.
     *
     * @throws RejectedException {@code stale-version}, or what {@link SeriesRules} has against it
     */
    @Transactional
    public void change(SeriesOwner owner, Choice wanted, long seen, String by) {
        oneAtATime();
        SeriesState state = lock(owner);
        if (state.version() != seen) {
            throw new RejectedException(Rejection.stale(seen, state.version()));
        }
        check(owner, wanted, state);
        jdbc.sql("""
                        update number_series set template = ?, format = ?, restarts = ?, start_number = ?, version = version + 1
                        where entity_id = ? and kind = ?
                        """)
                .params(
                        wanted.typed(),
                        wanted.format().template(),
                        wanted.restarts(),
                        wanted.start(),
                        owner.entityId().value(),
                        owner.kind().name())
                .update();
        remember(owner, wanted, seen + 1, by);
    }

    /** @throws RejectedException with what {@link SeriesRules} has against it */
    void check(SeriesOwner owner, Choice wanted, SeriesState state) {
        List<Rejection> against = SeriesRules.against(wanted, state, known(owner));
        if (!against.isEmpty()) {
            throw new RejectedException(against);
        }
    }

    /** Who chose which format, the newest first. */
    List<NumberFormatChoice> choices(EntityId entityId, SeriesKind kind) {
        return jdbc.sql("""
                        select template, restarts, start_number, at, chosen_by from number_format
                        where entity_id = ? and kind = ? order by version desc
                        """)
                .params(entityId.value(), kind.name())
                .query((row, n) -> new NumberFormatChoice(
                        row.getString("template"),
                        row.getBoolean("restarts"),
                        row.getLong("start_number"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("chosen_by")))
                .list();
    }

    /** A series begins with the first format whose numbers no other series can have (D-20). */
    private Choice free(SeriesOwner owner) {
        List<Known> chosen = chosen(owner);
        return owner.kind()
                .formats(owner.entityKey())
                .filter(format -> !SeriesRules.isWrittenByAnother(new NumberFormat(format), chosen))
                .findFirst()
                .map(format -> new Choice(format, new NumberFormat(format), true, 1))
                .orElseThrow();
    }

    private List<Known> known(SeriesOwner owner) {
        List<Known> known = new ArrayList<>(chosen(owner));
        jdbc.sql("""
                        select body ->> 'externalId' from known_fact e where fact = 'EntityDefined' and aggregate_id <> :own
                            and (select count(*) from number_series s where s.entity_id = e.aggregate_id) < :kinds
                        """)
                .param("own", owner.entityId().value())
                .param("kinds", SeriesKind.values().length)
                .query(String.class)
                .list()
                .forEach(key -> List.of(SeriesKind.values())
                        .forEach(kind -> kind.formats(key)
                                .limit(1)
                                .forEach(format -> known.add(new Known(new NumberFormat(format), false, true)))));
        return known;
    }

    private List<Known> chosen(SeriesOwner owner) {
        return jdbc.sql("""
                        select format, entity_id = :entity and kind = :kind as mine, restarts from number_format
                        order by entity_id, kind, version
                        """)
                .param("entity", owner.entityId().value())
                .param("kind", owner.kind().name())
                .query((row, n) -> new Known(
                        new NumberFormat(row.getString("format")), row.getBoolean("mine"), row.getBoolean("restarts")))
                .list();
    }

    private void remember(SeriesOwner owner, Choice choice, long version, String by) {
        jdbc.sql("""
                        insert into number_format (entity_id, kind, version, template, format, restarts, start_number, at, chosen_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        owner.entityId().value(),
                        owner.kind().name(),
                        version,
                        choice.typed(),
                        choice.format().template(),
                        choice.restarts(),
                        choice.start(),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        by)
                .update();
    }

    /** Two series that choose at the same moment would not see each other. */
    private void oneAtATime() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('number formats', 0))::text")
                .query(String.class)
                .optional();
    }

    private Optional<SeriesState> find(SeriesOwner owner, String lock) {
        return jdbc.sql("""
                        select template, format, restarts, start_number, year, last_number, last_hash, last_issue_date, version
                        from number_series where entity_id = ? and kind = ?
                        """ + lock)
                .params(owner.entityId().value(), owner.kind().name())
                .query(StoredSeries::state)
                .optional();
    }

    private static SeriesState state(ResultSet row, int n) throws SQLException {
        return new SeriesState(
                new Choice(
                        row.getString("template"),
                        new NumberFormat(row.getString("format")),
                        row.getBoolean("restarts"),
                        row.getLong("start_number")),
                row.getInt("year"),
                row.getLong("last_number"),
                row.getString("last_hash"),
                row.getObject("last_issue_date", LocalDate.class),
                row.getLong("version"));
    }
}
