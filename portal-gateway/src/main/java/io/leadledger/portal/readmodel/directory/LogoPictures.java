package io.leadledger.portal.readmodel.directory;

import io.leadledger.portal.readmodel.generation.Generations;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The logos that sellers have or had. Ask only for entities that the reader has something of. */
@Component
public class LogoPictures {

    private final JdbcClient jdbc;
    private final Generations generations;

    LogoPictures(JdbcClient jdbc, Generations generations) {
        this.jdbc = jdbc;
        this.generations = generations;
    }

    /** The PNG of that hash, if one of the entities shows it or ever did. */
    @Transactional(readOnly = true)
    public Optional<byte[]> png(Collection<UUID> entityIds, String sha256) {
        generations.enterCurrent();
        return jdbc.sql("select png from logo_picture where entity_id = any (?) and sha256 = ? limit 1")
                .params(entityIds.toArray(UUID[]::new), sha256)
                .query(byte[].class)
                .optional();
    }
}
