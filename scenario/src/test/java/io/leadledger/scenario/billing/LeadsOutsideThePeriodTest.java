package io.leadledger.scenario.billing;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.api.invoice.ledger.UnrunMonth;
import io.leadledger.id.EntityId;
import io.leadledger.money.Money;
import io.leadledger.scenario.api.MovableTime;
import io.leadledger.scenario.api.ScriptedServer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A folder of April with leads in February and June ended with exit 0 and not a word of them. */
class LeadsOutsideThePeriodTest {

    @Test
    void the_leads_of_months_that_nobody_ran_are_counted_whatever_they_are_paid_in() {
        try (var server = new ScriptedServer()) {
            var api = server.api(new MovableTime().waiting());
            server.then(List.of(month(2, "EUR"), month(2, "USD"), month(6, "EUR")));

            assertThat(new OutsidePeriod(api).leads(new EntityId("e")))
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
        try (var server = new ScriptedServer()) {
            var api = server.api(new MovableTime().waiting());
            server.then(List.of());

            assertThat(new OutsidePeriod(api).leads(new EntityId("e"))).isEmpty();
        }
    }

    private static UnrunMonth month(int month, String currency) {
        var from = LocalDate.of(2026, month, 1);
        return new UnrunMonth(from, from.plusMonths(1), 1, 1, Money.of("1.00", currency));
    }
}
