package io.leadledger.invoice.calculation;

import static io.leadledger.invoice.calculation.Bills.adjustment;
import static io.leadledger.invoice.calculation.Bills.all;
import static io.leadledger.invoice.calculation.Bills.domestic;
import static io.leadledger.invoice.calculation.Bills.leads;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.event.bill.Adjustment;
import io.leadledger.event.bill.Bill;
import io.leadledger.event.bill.InvoiceLine;
import io.leadledger.event.bill.TaxTreatment;
import io.leadledger.event.partner.VatRateKind;
import io.leadledger.event.party.LineGranularity;
import io.leadledger.id.AdjustmentId;
import io.leadledger.id.AssignmentId;
import io.leadledger.id.LeadId;
import io.leadledger.id.TransactionId;
import io.leadledger.invoice.tax.VatRates;
import io.leadledger.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class BillingCalculationTest {

    private static final VatRates TWO_RATES = new VatRates(List.of(
            new VatRates.Rate(VatRateKind.STANDARD, new BigDecimal("19"), null),
            new VatRates.Rate(VatRateKind.STANDARD, new BigDecimal("16"), LocalDate.of(2026, 1, 16))));

    @Test
    @Tag("R-059")
    void a_late_lead_has_a_line_with_its_own_service_month_after_the_others() {
        Bill bill = BillingCalculation.bill(
                all(leads(1, "a", "15.00", "2025-12-31"), leads(2, "a", "15.00", "2026-01-01")), List.of(), domestic());

        assertThat(bill.lines())
                .extracting(line -> line.serviceFrom() + ".." + line.serviceTo() + " " + line.late())
                .containsExactly("2026-01-01..2026-01-31 false", "2025-12-01..2025-12-31 true");
    }

    @Test
    @Tag("R-055")
    void a_line_per_lead_carries_the_lead_and_its_day() {
        Bill bill = BillingCalculation.bill(
                leads(2, "a", "15.00", "2026-01-07"),
                List.of(),
                Bills.terms(TaxTreatment.DOMESTIC, LineGranularity.PER_LEAD, "EUR"));

        assertThat(bill.lines())
                .allMatch(line -> line.leadId() != null && line.serviceFrom().equals(LocalDate.of(2026, 1, 7)));
    }

    @Test
    @Tag("R-075")
    void a_vat_rate_changed_in_mid_month_gives_two_lines_and_vat_per_rate() {
        BillingTerms terms = new BillingTerms(
                Bills.JANUARY,
                LineGranularity.PER_ASSIGNMENT,
                TaxTreatment.DOMESTIC,
                VatRateKind.STANDARD,
                TWO_RATES,
                Currency.getInstance("EUR"));

        Bill bill = BillingCalculation.bill(
                all(leads(1, "a", "33.33", "2026-01-15"), leads(1, "a", "33.33", "2026-01-16")), List.of(), terms);

        assertThat(bill.totals().taxes())
                .extracting(tax -> tax.vatPercent() + " " + tax.tax())
                .containsExactly("19 6.33 EUR", "16 5.33 EUR");
        assertThat(bill.totals().tax()).isEqualTo(Money.of("11.66", "EUR"));
    }

    @Test
    void a_rate_of_20_is_written_20_however_it_was_set() {
        for (String rate : List.of("20", "20.00", "2E+1")) {
            VatRates rates = new VatRates(List.of(new VatRates.Rate(VatRateKind.STANDARD, new BigDecimal(rate), null)));
            BillingTerms terms = new BillingTerms(
                    Bills.JANUARY,
                    LineGranularity.PER_ASSIGNMENT,
                    TaxTreatment.DOMESTIC,
                    VatRateKind.STANDARD,
                    rates,
                    Currency.getInstance("EUR"));

            Bill bill = BillingCalculation.bill(leads(1, "a", "10.00", "2026-01-03"), List.of(), terms);

            assertThat(bill.lines().getFirst().vatPercent()).hasToString("20");
        }
    }

    @Test
    void an_adjustment_on_an_empty_bill_is_not_lost() {
        Bill bill = BillingCalculation.bill(List.of(), List.of(adjustment("-10.00")), domestic());

        assertThat(bill.totals().net()).isEqualTo(Money.of("-10.00", "EUR"));
    }

    @Test
    void adjusting_a_bill_is_the_bill_calculated_with_the_adjustment() {
        List<Billable> leads = leads(3, "a", "15.00", "2026-01-03");
        List<Adjustment> credit = List.of(adjustment("-10.00").at(new BigDecimal("19")));

        assertThat(BillingCalculation.adjusted(BillingCalculation.bill(leads, List.of(), domestic()), credit))
                .isEqualTo(BillingCalculation.bill(leads, credit, domestic()));
    }

    @Test
    void equal_leads_counted_together_make_the_bill_of_the_single_ones() {
        Billable forty = new Billable(
                new AssignmentId("a"), "a", Money.of("25.00", "EUR"), LocalDate.of(2026, 1, 3), 40, null, null);

        Bill preview = BillingCalculation.bill(List.of(forty), List.of(), domestic());
        Bill draft = BillingCalculation.bill(leads(40, "a", "25.00", "2026-01-03"), List.of(), domestic());

        assertThat(preview.totals()).isEqualTo(draft.totals());
    }

    @RepeatedTest(300)
    void the_naive_oracle_agrees_and_the_order_does_not_matter(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        BillingTerms terms = new BillingTerms(
                Bills.JANUARY,
                LineGranularity.PER_ASSIGNMENT,
                random.nextBoolean() ? TaxTreatment.DOMESTIC : TaxTreatment.REVERSE_CHARGE,
                VatRateKind.STANDARD,
                TWO_RATES,
                Currency.getInstance("EUR"));
        NaiveBill oracle = new NaiveBill();
        List<Billable> billables = new ArrayList<>();
        for (int i = random.nextInt(1, 120); i > 0; i--) {
            billables.add(randomLead(random, i, terms, oracle));
        }
        List<Adjustment> adjustments = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            String amount = BigDecimal.valueOf(random.nextInt(-5_000, 5_000), 2).toPlainString();
            adjustments.add(new Adjustment(new AdjustmentId("a" + i), Money.of(amount, "EUR"), "reason", null));
            oracle.adjust(amount);
        }

        Bill bill = BillingCalculation.bill(billables, adjustments, terms);
        Collections.shuffle(billables, random);
        Bill shuffled = BillingCalculation.bill(billables, adjustments, terms);

        assertThat(shuffled).isEqualTo(bill);
        assertThat(bill.totals().net().amount().toPlainString()).isEqualTo(oracle.net());
        assertThat(bill.totals().tax().amount().toPlainString()).isEqualTo(oracle.tax());
        assertThat(quantities(bill)).isEqualTo(oracle.quantities());
    }

    private static Billable randomLead(Random random, int number, BillingTerms terms, NaiveBill oracle) {
        String assignment = "assignment-" + random.nextInt(4);
        String price = BigDecimal.valueOf(random.nextInt(0, 4) * 1_111L + 5, 2).toPlainString();
        LocalDate day = LocalDate.of(2025, 11, 20).plusDays(random.nextInt(72));
        String percent = "0";
        if (terms.treatment() == TaxTreatment.DOMESTIC) {
            percent = day.isBefore(LocalDate.of(2026, 1, 16)) ? "19" : "16";
        }
        String month =
                day.isBefore(LocalDate.of(2026, 1, 1)) ? YearMonth.from(day).toString() : "";
        oracle.lead(assignment, price, percent, month);
        return new Billable(
                new AssignmentId(assignment),
                assignment,
                Money.of(price, "EUR"),
                day,
                1,
                new TransactionId("t" + number),
                new LeadId("l" + number));
    }

    private static Map<String, Integer> quantities(Bill bill) {
        Map<String, Integer> quantities = new HashMap<>();
        for (InvoiceLine line : bill.lines()) {
            quantities.put(
                    String.join(
                            "|",
                            line.assignmentId().value(),
                            line.unitPrice().amount().toPlainString(),
                            line.vatPercent().toPlainString(),
                            line.late() ? YearMonth.from(line.serviceFrom()).toString() : ""),
                    line.quantity());
        }
        return quantities;
    }
}
