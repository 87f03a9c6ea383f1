package io.leadledger.portal.directory;

import io.leadledger.portal.directory.Entities.Entity;
import io.leadledger.portal.view.Words;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What every page of a partner needs to know.
 *
 * @param partnerName what pages call the partner
 * @param entities those that have something for the partner, by id
 */
public record Surroundings(UUID partnerId, String partnerName, Map<UUID, Entity> entities, Words words) {

    /** The lead fields of an entity; unknown ones while it has not arrived. */
    public LeadFields fieldsOf(UUID entityId) {
        Entity entity = entities.get(entityId);
        return entity == null ? LeadFields.UNKNOWN : entity.leadFields();
    }

    /** The fields of all entities, each once, in their order. */
    public List<String> allFields() {
        return entities.values().stream()
                .flatMap(entity -> entity.leadFields().names().stream())
                .distinct()
                .toList();
    }

    /** Who sells to the partner; of several the first, empty while nobody does. */
    public String sellerName() {
        return entities.values().stream()
                .map(Entity::sellerName)
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse("");
    }
}
