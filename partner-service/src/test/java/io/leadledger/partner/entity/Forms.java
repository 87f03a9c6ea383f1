package io.leadledger.partner.entity;

import io.leadledger.event.EventJson;
import io.leadledger.id.EntityId;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Entity bodies for tests: good by default, a test says only what matters. */
final class Forms {

    static final EntityId E1 = new EntityId("e1");

    private static final JsonMapper JSON = EventJson.mapper();

    private Forms() {}

    static EntityForm entity() {
        return entity(Map.of());
    }

    static EntityForm entity(Map<String, Object> changes) {
        ObjectNode body = JSON.readValue("""
                {"externalId": "leads", "name": "Nordlicht Leads", "currency": "EUR", "timeZone": "Europe/Berlin",
                 "taxRegime": "EU_VAT", "applies": "STANDARD", "paymentTermsDays": 14,
                 "lineGranularity": "PER_ASSIGNMENT",
                 "leadFields": [{"field": "name", "type": "TEXT", "required": true, "displayName": true}],
                 "vatRates": [{"kind": "STANDARD", "percent": "19.00"}]}
                """, ObjectNode.class);
        changes.forEach(body::putPOJO);
        return JSON.readValue(JSON.writeValueAsString(body), EntityForm.class);
    }

    static <T> T json(String body, Class<T> type) {
        return JSON.readValue(body, type);
    }
}
