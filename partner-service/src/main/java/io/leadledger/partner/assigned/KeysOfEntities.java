package io.leadledger.partner.assigned;

import io.leadledger.chassis.security.EntityKeys;
import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the entities that a token names by their keys. */
@Component
class KeysOfEntities implements EntityKeys {

    private final JdbcClient jdbc;

    KeysOfEntities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> idsOf(Collection<String> keys) {
        return Set.copyOf(jdbc.sql("""
                        select entity_id from entity_view
                        where upper(external_id) in (select upper(key) from unnest(?::text[]) as named (key))
                        """)
                .param(keys.toArray(String[]::new))
                .query(String.class)
                .list());
    }
}
