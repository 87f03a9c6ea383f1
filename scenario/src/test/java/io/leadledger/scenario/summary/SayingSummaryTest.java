package io.leadledger.scenario.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.scenario.api.Said;
import io.leadledger.scenario.billing.MonthLeads;
import io.leadledger.scenario.invoicexml.CiiDocument;
import io.leadledger.scenario.setup.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SayingSummaryTest {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    @Test
    void sums_have_the_decimals_of_their_currency() {
        assertThat(said(List.of(document("JPY", "777.00"), document("JPY", "1234.00")), List.of()))
                .last()
                .asString()
                .endsWith(" 2011 JPY");
        assertThat(said(List.of(document("EUR", "1.5")), List.of()))
                .last()
                .asString()
                .endsWith(" 1.50 EUR");
        assertThat(said(List.of(document("TND", "1.5")), List.of()))
                .last()
                .asString()
                .endsWith(" 1.500 TND");
    }

    @Test
    void leads_of_months_that_nobody_ran_are_told_with_what_to_do() {
        assertThat(said(
                        List.of(),
                        List.of(new MonthLeads(YearMonth.of(2026, 2), 2), new MonthLeads(YearMonth.of(2026, 6), 1))))
                .last()
                .isEqualTo("3 leads are outside the period and on no invoice: 2 in February 2026, 1 in June 2026;"
                        + " run them with that period in period.yaml, or in the console, month-end");
        assertThat(said(List.of(), List.of(new MonthLeads(YearMonth.of(2026, 6), 1))))
                .last()
                .asString()
                .startsWith("1 lead is outside the period and on no invoice: 1 in June 2026;");
    }

    private static List<String> said(List<BilledDocument> documents, List<MonthLeads> outside) {
        var said = new Said();
        SummaryTable.say(
                new Summary(
                        new Period("leads", DAY, DAY.plusMonths(1)),
                        null,
                        null,
                        documents,
                        List.of(),
                        List.of(),
                        List.of(),
                        outside,
                        null),
                said);
        return said.lines();
    }

    private static BilledDocument document(String currency, String total) {
        var sum = new BigDecimal(total);
        var content = new CiiDocument(
                "L-1",
                "380",
                DAY,
                Currency.getInstance(currency),
                sum,
                BigDecimal.ZERO,
                sum,
                List.of(),
                Optional.empty());
        return new BilledDocument("alpha", "DOMESTIC", content, new WrittenFile("L-1.pdf", ""), null, null);
    }
}
