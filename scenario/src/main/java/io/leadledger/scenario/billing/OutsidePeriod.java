package io.leadledger.scenario.billing;

import io.leadledger.scenario.api.Api;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;

/** Asks which leads of the entity lie in months that are over and that nobody billed. */
public final class OutsidePeriod {
    private final Api api;

    public OutsidePeriod(Api api) {
        this.api = api;
    }

    /** By month, the oldest first. */
    public List<MonthLeads> leads(String entityId) {
        var months = new TreeMap<YearMonth, Integer>();
        api.get("/api/v1/ledger/unrun-months?entityId=" + entityId)
                .orFail("tell what nobody billed")
                .valueStream()
                .forEach(one -> months.merge(
                        YearMonth.from(LocalDate.parse(one.path("from").asString(""))),
                        one.path("leads").asInt(),
                        Integer::sum));
        return months.entrySet().stream()
                .map(month -> new MonthLeads(month.getKey(), month.getValue()))
                .toList();
    }
}
