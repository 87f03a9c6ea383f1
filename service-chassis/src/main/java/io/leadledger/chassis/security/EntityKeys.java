package io.leadledger.chassis.security;

import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds entities by the keys people call them by; each service knows the entities from its own tables. */
@FunctionalInterface
public interface EntityKeys {

    /** Ids of the entities with these keys, whatever their case; a key that is nobody's adds nothing. */
    Set<String> idsOf(Collection<String> keys);

    /** @param known a query for id and key of all entities that the service knows, as texts */
    static EntityKeys of(JdbcClient jdbc, String known) {
        return keys -> Set.copyOf(jdbc.sql("""
                        select id from (%s) as known (id, key)
                        where upper(key) in (select upper(named) from unnest(?::text[]) as named)
                        """.formatted(known))
                .param(keys.toArray(String[]::new))
                .query(String.class)
                .list());
    }
}
