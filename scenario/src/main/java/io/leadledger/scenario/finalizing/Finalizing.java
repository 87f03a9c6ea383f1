package io.leadledger.scenario.finalizing;

import io.leadledger.scenario.api.Answer;
import io.leadledger.scenario.api.Api;
import io.leadledger.scenario.api.Narration;
import io.leadledger.scenario.billing.BilledPeriod;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Makes the drafts of the period final, in the order of {@code partners.csv}: that is the order of the numbers. */
public final class Finalizing {
    private static final int TRIES_TO_KEEP_UP = 3;

    private final Api api;
    private final Narration narration;

    public Finalizing(Api api, Narration narration) {
        this.api = api;
        this.narration = narration;
    }

    /** Finalizes what can be; gives the drafts that stay. */
    public List<NotFinalized> run(BilledPeriod period, List<String> partners) {
        var drafts = period.invoices(api).stream()
                .filter(invoice -> invoice.path("state").asString("").equals("DRAFT"))
                .sorted(Comparator.<JsonNode>comparingInt(invoice -> place(partners, partner(invoice)))
                        .thenComparing(Finalizing::partner))
                .toList();
        var refused = new ArrayList<NotFinalized>();
        for (var draft : drafts) {
            var answer = finalized(draft);
            if (!answer.accepted()) {
                refused.add(new NotFinalized(partner(draft), reason(draft, answer)));
            }
        }
        narration.say("%-24s %d of %d drafts".formatted("finalized", drafts.size() - refused.size(), drafts.size()));
        return refused;
    }

    private String reason(JsonNode draft, Answer answer) {
        var warnings = answer.refusedWith(Refusal.UNCONFIRMED)
                ? WarningToConfirm.of(api.get(path(draft)).body())
                : List.<WarningToConfirm>of();
        return Refusal.of(answer.errors(), warnings);
    }

    private Answer finalized(JsonNode draft) {
        var path = path(draft);
        var answer = tried(path);
        for (int again = 0; again < TRIES_TO_KEEP_UP && answer.isOutrun() && !isFinal(path); again++) {
            answer = tried(path);
        }
        return !answer.accepted() && isFinal(path) ? api.get(path) : answer;
    }

    private Answer tried(String path) {
        var invoice = api.get(path).orFail("show " + path);
        if (invoice.path("drift").isObject()) {
            invoice = recalculated(path, invoice);
        }
        var answer = finalized(path, invoice);
        if (answer.refusedWith("draft-drifted")) {
            answer = finalized(path, recalculated(path, invoice));
        }
        return answer;
    }

    private Answer finalized(String path, JsonNode invoice) {
        return api.postSeen(path + "/finalization", confirmation(invoice), version(invoice));
    }

    private JsonNode recalculated(String path, JsonNode invoice) {
        narration.say("%-24s the draft of %s changed since it was made; accepted".formatted("", partner(invoice)));
        api.postSeen(path + "/recalculation", Map.of(), version(invoice));
        return api.get(path).orFail("show " + path);
    }

    /** A repeated call may find its own first effect. */
    private boolean isFinal(String path) {
        return api.get(path).body().path("state").asString("").equals("FINAL");
    }

    private Map<String, Object> confirmation(JsonNode invoice) {
        var codes = WarningToConfirm.of(invoice).stream()
                .filter(WarningToConfirm::isForTheRun)
                .peek(warning ->
                        narration.say("%-24s confirmed for %s: %s".formatted("", partner(invoice), warning.message())))
                .map(WarningToConfirm::code)
                .toList();
        return Map.of("confirmedWarnings", codes);
    }

    private static String path(JsonNode draft) {
        return "/api/v1/invoices/" + draft.path("invoiceId").asString("");
    }

    private static long version(JsonNode invoice) {
        return invoice.path("version").asLong();
    }

    private static String partner(JsonNode invoice) {
        return invoice.path("partnerExternalId").asString("");
    }

    private static int place(List<String> partners, String partner) {
        int place = partners.indexOf(partner);
        return place < 0 ? partners.size() : place;
    }
}
