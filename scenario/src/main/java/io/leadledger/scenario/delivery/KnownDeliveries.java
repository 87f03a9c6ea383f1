package io.leadledger.scenario.delivery;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The deliveries of a folder that are recorded, by id; each id is unique in its entity only (D-06). */
final class KnownDeliveries {
    private final Map<String, Set<String>> entitiesById = new HashMap<>();

    /** Whether no row before was about this delivery. */
    boolean isNew(String entity, String deliveryId) {
        return entitiesById
                .computeIfAbsent(deliveryId, any -> new LinkedHashSet<>())
                .add(entity);
    }

    /** Keys of the entities that have a delivery of this id; none when the folder has none. */
    Set<String> entitiesOf(String deliveryId) {
        return entitiesById.getOrDefault(deliveryId, Set.of());
    }
}
