package io.leadledger.portal.readmodel.generation;

import io.leadledger.portal.readmodel.generation.Generation.State;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which generation serves and which is being built: rows, so that every gateway of a deployment knows, also after a
 * crash.
 */
@Component
public class Generations {

    private static final Logger LOG = LoggerFactory.getLogger(Generations.class);

    private final JdbcClient jdbc;

    Generations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Begins to build the read model anew, beside the one that serves; a build under way is given up.
     *
     * @return the number of the new generation
     */
    @Transactional
    public long rebuild() {
        jdbc.sql("delete from readmodel.generation where state = 'BUILDING'").update();
        Generation next = jdbc.sql("""
                        insert into readmodel.generation (generation, slot, state)
                        select nextval('readmodel.generation_number'),
                               case slot when 'readmodel_a' then 'readmodel_b' else 'readmodel_a' end, 'BUILDING'
                        from readmodel.generation where state = 'CURRENT'
                        returning generation, slot, state
                        """)
                .query((row, n) -> new Generation(row.getLong(1), row.getString(2), State.valueOf(row.getString(3))))
                .single();
        truncate(next.slot());
        LOG.info("read model is built anew generation={} slot={}", next.number(), next.slot());
        return next.number();
    }

    /** Makes the later queries of this transaction see the tables of the generation that serves. */
    public void enterCurrent() {
        jdbc.sql("""
                        select set_config('search_path', slot || ', public', true),
                               pg_advisory_xact_lock_shared(hashtext(slot))
                        from readmodel.generation where state = 'CURRENT'
                        """).query((row, n) -> true).single();
    }

    /**
     * The same for one generation, which stays what it is until the transaction ends; false when it is given up or
     * replaced, and nobody may write to its tables any more.
     */
    boolean enter(Generation generation) {
        return jdbc.sql("""
                        select set_config('search_path', slot || ', public', true)
                        from (select slot from readmodel.generation where generation = ? for share) as held
                        """)
                .param(generation.number())
                .query(String.class)
                .optional()
                .isPresent();
    }

    List<Generation> all() {
        return jdbc.sql("select generation, slot, state from readmodel.generation order by generation")
                .query((row, n) -> new Generation(row.getLong(1), row.getString(2), State.valueOf(row.getString(3))))
                .list();
    }

    Optional<Generation> in(State state) {
        return all().stream().filter(one -> one.state() == state).findFirst();
    }

    /** From now on pages read this one; the other's tables stay as they are until the next rebuild. */
    void serve(Generation built) {
        jdbc.sql("delete from readmodel.generation where state = 'CURRENT'").update();
        jdbc.sql("update readmodel.generation set state = 'CURRENT' where generation = ?")
                .param(built.number())
                .update();
    }

    /** Once nobody reads there any more. */
    private void truncate(String slot) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext(?))")
                .param(slot)
                .query((row, n) -> true)
                .single();
        List<String> tables = jdbc.sql(
                        "select format('%I.%I', schemaname, tablename) from pg_tables where schemaname = ?")
                .param(slot)
                .query(String.class)
                .list();
        jdbc.sql("truncate " + String.join(", ", tables)).update();
    }
}
