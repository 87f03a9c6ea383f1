package io.leadledger.partner.assigned;

import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.chassis.security.AllowedEntities;
import io.leadledger.id.PartnerId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which partners the present caller sees (D-01): all, or for somebody who is limited to entities those that have an
 * assignment in one of them. A partner that he registers himself is such a one as soon as it is assigned there.
 */
@Component
public class VisiblePartners {

    private final AllowedEntities allowed;
    private final JdbcClient jdbc;

    VisiblePartners(AllowedEntities allowed, JdbcClient jdbc) {
        this.allowed = allowed;
        this.jdbc = jdbc;
    }

    /** Ids of the entities whose partners the caller sees; absent for all. */
    public @Nullable List<String> entities() {
        return allowed.limit().orElse(null);
    }

    /** The id; throws {@link RejectedException} {@code not-found} if there is no such partner for the caller. */
    public PartnerId require(PartnerId partnerId) {
        String[] entityIds = allowed.forSql();
        if (entityIds != null && !isAssigned(partnerId, entityIds)) {
            throw new RejectedException(Rejection.notFound("partner", partnerId));
        }
        return partnerId;
    }

    private boolean isAssigned(PartnerId partnerId, String[] entityIds) {
        return jdbc.sql("""
                        select exists (select from partner_in_entity where partner_id = ? and entity_id = any (?))
                        """)
                .param(partnerId.value())
                .param(entityIds)
                .query(Boolean.class)
                .single();
    }
}
