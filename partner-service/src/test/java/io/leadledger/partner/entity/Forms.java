package io.leadledger.partner.entity;

import io.leadledger.api.partner.entity.EntityForm;
import io.leadledger.api.partner.entity.SellerForm;
import io.leadledger.chassis.decision.Decision;
import io.leadledger.chassis.input.Understood;
import io.leadledger.event.EventJson;
import io.leadledger.event.partner.EntityEvent;
import io.leadledger.id.EntityId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

    /** What becomes of what was read out of a request. */
    static Decision<EntityEvent> decided(Understood<EntityCommand> asked, @Nullable EntityState state) {
        return asked.decide(command -> EntityRules.decide(command, state));
    }

    static Decision<EntityEvent> seller(String body, @Nullable EntityState state) {
        return decided(EntityReader.seller(E1, json(body, SellerForm.class)), state);
    }

    static <T> T json(String body, Class<T> type) {
        return JSON.readValue(body, type);
    }
}
