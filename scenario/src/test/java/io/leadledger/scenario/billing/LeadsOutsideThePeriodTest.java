package io.leadledger.scenario.billing;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.scenario.api.MovableTime;
import io.leadledger.scenario.api.ScriptedServer;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** A folder of April with leads in February and June ended with exit 0 and not a word of them. */
class LeadsOutsideThePeriodTest {

    @Test
    void the_leads_of_months_that_nobody_ran_are_counted_whatever_they_are_paid_in() {
        try (var server = new ScriptedServer();
                var api = server.api(new MovableTime().waiting())) {
            server.then(200, """
                    [{"from": "2026-02-01", "to": "2026-03-01", "leads": 1, "net": {"amount": "1", "currency": "EUR"}},
                     {"from": "2026-02-01", "to": "2026-03-01", "leads": 1, "net": {"amount": "1", "currency": "USD"}},
                     {"from": "2026-06-01", "to": "2026-07-01", "leads": 1, "net": {"amount": "1", "currency": "EUR"}}]
                    """);

            assertThat(new OutsidePeriod(api).leads("e"))
                    .containsExactly(
                            new MonthLeads(YearMonth.of(2026, 2), 2), new MonthLeads(YearMonth.of(2026, 6), 1));
            assertThat(server.asked())
                    .singleElement()
                    .asString()
                    .startsWith("GET /api/v1/ledger/unrun-months?entityId=e ");
        }
    }

    @Test
    void nothing_is_told_where_every_month_was_run() {
        try (var server = new ScriptedServer();
                var api = server.api(new MovableTime().waiting())) {
            server.then(200, "[]");

            assertThat(new OutsidePeriod(api).leads("e")).isEmpty();
        }
    }
}
