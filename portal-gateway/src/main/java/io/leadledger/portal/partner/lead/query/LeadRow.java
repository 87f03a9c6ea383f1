package io.leadledger.portal.partner.lead.query;

import io.leadledger.event.EventJson;
import io.leadledger.event.delivery.EncryptedValue;
import io.leadledger.portal.personaldata.SealedField;
import io.leadledger.portal.readmodel.lead.LeadStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** A lead as the read model has it, for the partner it belongs to. */
public record LeadRow(
        UUID id,
        UUID entityId,
        String leadId,
        String dataSubjectId,
        Instant deliveredAt,
        LeadStatus status,
        @Nullable String name,
        String nameKey,
        Map<String, String> clear,
        Map<String, EncryptedValue> sealed,
        boolean erased) {

    public static final String COLUMNS =
            "lead_row_id, entity_id, lead_id, data_subject_id, delivered_at, status, display_name,"
                    + " name_key, fields, sealed, erased";

    private static final TypeReference<Map<String, String>> CLEAR = new TypeReference<>() {};
    private static final TypeReference<Map<String, EncryptedValue>> SEALED = new TypeReference<>() {};

    public static LeadRow read(ResultSet row, int n) throws SQLException {
        return new LeadRow(
                row.getObject("lead_row_id", UUID.class),
                row.getObject("entity_id", UUID.class),
                row.getString("lead_id"),
                row.getString("data_subject_id"),
                row.getTimestamp("delivered_at").toInstant(),
                LeadStatus.valueOf(row.getString("status")),
                row.getString("display_name"),
                row.getString("name_key"),
                EventJson.mapper().readValue(row.getString("fields"), CLEAR),
                EventJson.mapper().readValue(row.getString("sealed"), SEALED),
                row.getBoolean("erased"));
    }

    /** The keys that open its encrypted fields. */
    public Stream<String> keyIds() {
        return sealed.values().stream().map(EncryptedValue::keyId);
    }

    public SealedField sealed(String field, EncryptedValue value) {
        return new SealedField(entityId.toString(), dataSubjectId, field, value);
    }

    /** Its key in an order. */
    public String key(LeadFilter.Order order) {
        return order.byName() ? nameKey : Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, deliveredAt));
    }

    /** It stays in the list and is not billed. */
    public boolean isGone() {
        return status != LeadStatus.ACCEPTED && status != LeadStatus.TEST;
    }
}
