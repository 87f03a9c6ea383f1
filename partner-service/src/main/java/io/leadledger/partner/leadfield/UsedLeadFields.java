package io.leadledger.partner.leadfield;

import io.leadledger.id.EntityId;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lead fields that some delivered lead has a value in, as far as word of it has come (table {@code used_lead_field}). */
@Component
public class UsedLeadFields {

    private final JdbcClient jdbc;

    UsedLeadFields(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Their names. */
    public Set<String> of(EntityId entityId) {
        return Set.copyOf(jdbc.sql("select field from used_lead_field where entity_id = ?")
                .param(entityId.value())
                .query(String.class)
                .list());
    }
}
