package io.leadledger.delivery.directory;

import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.delivery.support.Ids;
import io.leadledger.event.EventJson;
import io.leadledger.event.partner.LeadField;
import io.leadledger.id.EntityId;
import io.leadledger.id.PartnerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** The entities and partners known here so far; one that is not may still be on its way (D-29). */
@Component
public class Directory {

    private final JdbcClient jdbc;

    Directory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The entity; throws {@link RejectedException} with {@code not-arrived-yet} while it is unknown here.
     *
     * @param field of the request that named it
     */
    public KnownEntity entity(EntityId entityId, String field) {
        return find(entityId)
                .orElseThrow(() -> new RejectedException(Rejection.notArrivedYet(field, "entity", entityId)));
    }

    /** Refuses with {@code not-arrived-yet} while the partner is unknown here. */
    public void requirePartner(PartnerId partnerId, String field) {
        boolean known = Ids.isId(partnerId)
                && jdbc.sql("select exists (select from partner_activity where partner_id = ?::uuid)")
                        .param(partnerId.value())
                        .query(Boolean.class)
                        .single();
        if (!known) {
            throw new RejectedException(Rejection.notArrivedYet(field, "partner", partnerId));
        }
    }

    private Optional<KnownEntity> find(EntityId entityId) {
        if (!Ids.isId(entityId)) {
            return Optional.empty();
        }
        return jdbc.sql(
                        "select entity_id, currency, time_zone, lead_fields from known_entity where entity_id = ?::uuid")
                .param(entityId.value())
                .query(Directory::entity)
                .optional();
    }

    private static KnownEntity entity(ResultSet row, int n) throws SQLException {
        return new KnownEntity(
                new EntityId(row.getString("entity_id")),
                Currency.getInstance(row.getString("currency")),
                ZoneId.of(row.getString("time_zone")),
                EventJson.mapper().readValue(row.getString("lead_fields"), new TypeReference<List<LeadField>>() {}));
    }
}
