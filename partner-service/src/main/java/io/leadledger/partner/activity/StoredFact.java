package io.leadledger.partner.activity;

import io.leadledger.api.partner.activity.Happened;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A fact as it lies in the store.
 *
 * @param before the body of the fact of the same name before it in the same history
 */
record StoredFact(
        String eventId,
        String type,
        Instant at,
        String by,
        JsonNode body,
        @Nullable JsonNode before) {

    Happened happened() {
        return new Happened(eventId, type, at, by, Differences.between(before, body));
    }
}
