package io.leadledger.portal.readmodel.directory;

import io.leadledger.portal.readmodel.generation.Generations;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the portal knows of the operator's entities. They belong to no partner, so pages cannot read them as themselves;
 * ask only for entities of which the partner has a row.
 */
@Component
public class Entities {

    /** How an entity defines its leads, and who it is on paper. */
    public record Entity(
            LeadFields leadFields,
            ZoneId timeZone,
            String sellerName,
            @Nullable String logoSha256) {}

    private final JdbcClient jdbc;
    private final Generations generations;

    Entities(JdbcClient jdbc, Generations generations) {
        this.jdbc = jdbc;
        this.generations = generations;
    }

    /** Those of the entities that have arrived, by id, in the order of the ids. */
    @Transactional(readOnly = true)
    public Map<UUID, Entity> of(Collection<UUID> entityIds) {
        generations.enterCurrent();
        return readHere(entityIds);
    }

    /** The same from the tables that this transaction sees already: those a projection writes to. */
    public Map<UUID, Entity> readHere(Collection<UUID> entityIds) {
        Map<UUID, Entity> found = new TreeMap<>();
        jdbc.sql("""
                        select entity_id, lead_fields, definition, time_zone, coalesce(seller.legal_name, ''), seller_logo.sha256
                        from entity left join seller using (entity_id) left join seller_logo using (entity_id) where entity_id = any (?)
                        """).params((Object) entityIds.toArray(UUID[]::new)).query(row -> {
            found.put(
                    row.getObject(1, UUID.class),
                    new Entity(
                            LeadFields.read(row.getString(2), row.getLong(3)),
                            ZoneId.of(row.getString(4)),
                            row.getString(5),
                            row.getString(6)));
        });
        return found;
    }

    /** One of them. */
    @Transactional(readOnly = true)
    public Optional<Entity> of(UUID entityId) {
        return Optional.ofNullable(of(List.of(entityId)).get(entityId));
    }
}
