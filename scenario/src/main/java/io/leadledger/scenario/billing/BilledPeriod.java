package io.leadledger.scenario.billing;

import io.leadledger.scenario.api.Api;
import io.leadledger.scenario.api.Pages;
import io.leadledger.scenario.setup.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * An entity and period of the API.
 *
 * @param entityId id of the period's entity
 */
public record BilledPeriod(String entityId, String currency, Period period) {
    /** Its invoices, drafts and final ones. */
    public List<JsonNode> invoices(Api api) {
        return Pages.all(api, "/api/v1/invoices?" + query()).stream()
                .filter(invoice -> !invoice.path("state").asString("").equals("DISCARDED"))
                .toList();
    }

    /** Credit notes of its invoices. */
    public List<JsonNode> creditNotes(Api api) {
        return Pages.all(api, "/api/v1/credit-notes?" + query());
    }

    Map<String, Object> body() {
        return new HashMap<>(Map.of(
                "entityId", entityId,
                "from", period.from().toString(),
                "to", period.to().toString()));
    }

    private String query() {
        return "entityId=%s&from=%s&to=%s".formatted(entityId, period.from(), period.to());
    }
}
