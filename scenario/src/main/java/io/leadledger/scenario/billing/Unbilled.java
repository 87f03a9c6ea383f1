package io.leadledger.scenario.billing;

import io.leadledger.scenario.api.Api;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Asks which leads of a period are on no invoice. */
public final class Unbilled {
    private static final int IDS_OF_A_CALL = 5_000;

    private final Api api;
    private final BilledPeriod period;

    public Unbilled(Api api, BilledPeriod period) {
        this.api = api;
        this.period = period;
    }

    /** All of them, by partner. */
    public List<UnbilledLeads> leads() {
        var body = period.body();
        return partners(body)
                .map(one -> new UnbilledLeads(
                        one.path("partnerExternalId")
                                .asString(one.path("partnerId").asString("")),
                        one.path("leads").asInt(),
                        one.path("net").path("amount").asString("")))
                .toList();
    }

    /** Ids of the partners that some of these transactions are of. */
    Set<String> partners(List<String> transactions) {
        var partners = new LinkedHashSet<String>();
        for (int from = 0; from < transactions.size(); from += IDS_OF_A_CALL) {
            var body = period.body();
            body.put("transactionIds", transactions.subList(from, Math.min(transactions.size(), from + IDS_OF_A_CALL)));
            partners(body).forEach(one -> partners.add(one.path("partnerId").asString("")));
        }
        return partners;
    }

    private Stream<JsonNode> partners(Object body) {
        return api.post("/api/v1/ledger/unbilled", body)
                .orFail("tell what is on no invoice")
                .path("partners")
                .valueStream();
    }
}
