package io.leadledger.invoice.numbering;

import io.leadledger.event.partner.EntityEvent.EntityDefined;
import io.leadledger.id.EntityId;
import java.time.ZoneId;

/**
 * Whose numbers they are: by default each entity has a series of its own for each kind (D-20).
 *
 * @param entityKey the entity's own key, printed in capitals
 * @param zone where issue dates are local
 */
public record SeriesOwner(EntityId entityId, String entityKey, ZoneId zone, SeriesKind kind) {

    /** The entity's own series of that kind. */
    public static SeriesOwner of(EntityDefined entity, SeriesKind kind) {
        return new SeriesOwner(entity.entityId(), entity.externalId(), entity.timeZone(), kind);
    }
}
