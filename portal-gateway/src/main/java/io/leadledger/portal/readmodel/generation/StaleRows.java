package io.leadledger.portal.readmodel.generation;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Rows that were written under a definition of lead fields that holds no longer: a value may lie in the clear that is to
 * be encrypted now. They are written anew, all of them, by a rebuild.
 */
@Component
class StaleRows {

    private static final Logger LOG = LoggerFactory.getLogger(StaleRows.class);

    private final JdbcClient jdbc;
    private final Generations generations;

    StaleRows(JdbcClient jdbc, Generations generations) {
        this.jdbc = jdbc;
        this.generations = generations;
    }

    @Transactional
    public void rebuildIfAny() {
        generations.enterCurrent();
        boolean stale = jdbc.sql("""
                        select exists (
                            select 1 from derived_under join entity using (entity_id)
                            where entity.definition > derived_under.definition)
                        """).query(Boolean.class).single();
        if (stale) {
            LOG.info("lead fields are defined otherwise now");
            generations.rebuild();
        }
    }
}
