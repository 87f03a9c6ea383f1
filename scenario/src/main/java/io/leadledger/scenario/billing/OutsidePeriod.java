package io.leadledger.scenario.billing;

import io.leadledger.api.invoice.ledger.UnbilledApi;
import io.leadledger.id.EntityId;
import io.leadledger.scenario.api.Api;
import io.leadledger.scenario.api.Verdict;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;

/** Asks which leads of the entity lie in months that are over and that nobody billed. */
public final class OutsidePeriod {
    private final UnbilledApi unbilled;

    public OutsidePeriod(Api api) {
        this.unbilled = api.client(UnbilledApi.class);
    }

    /** By month, the oldest first. */
    public List<MonthLeads> leads(EntityId entityId) {
        var months = new TreeMap<YearMonth, Integer>();
        Verdict.told("tell what nobody billed", () -> unbilled.unrunMonths(entityId))
                .forEach(one -> months.merge(YearMonth.from(one.from()), one.leads(), Integer::sum));
        return months.entrySet().stream()
                .map(month -> new MonthLeads(month.getKey(), month.getValue()))
                .toList();
    }
}
