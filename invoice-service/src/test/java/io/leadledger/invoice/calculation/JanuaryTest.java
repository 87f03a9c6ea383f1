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
import io.leadledger.event.party.LineGranularity;
import io.leadledger.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The January table of the acceptance journeys, to the cent. */
class JanuaryTest {

    @Test
    void alpha_pays_38_premium_and_57_catch_all_leads_less_a_credit_of_30() {
        Bill bill = bill(
                all(leads(57, "catch-all", "15.00", "2026-01-05"), leads(38, "premium", "25.00", "2026-01-04")),
                adjustment("-30.00"));

        assertThat(bill.lines())
                .extracting(InvoiceLine::name, InvoiceLine::quantity, InvoiceLine::net)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("catch-all", 57, Money.of("855.00", "EUR")),
                        org.assertj.core.groups.Tuple.tuple("premium", 38, Money.of("950.00", "EUR")));
        assertSums(bill, "1775.00", "337.25", "2112.25");
    }

    @Test
    void brabant_pays_300_00_without_vat_under_reverse_charge() {
        Bill bill = BillingCalculation.bill(
                leads(20, "b", "15.00", "2026-01-02"),
                List.of(),
                Bills.terms(TaxTreatment.REVERSE_CHARGE, LineGranularity.PER_ASSIGNMENT, "EUR"));

        assertSums(bill, "300.00", "0.00", "300.00");
    }

    @Test
    void the_public_body_pays_297_50() {
        assertSums(bill(leads(10, "c", "25.00", "2026-01-02")), "250.00", "47.50", "297.50");
    }

    @Test
    void alpen_outside_the_eu_pays_75_00_without_vat() {
        Bill bill = BillingCalculation.bill(
                leads(5, "d", "15.00", "2026-01-02"),
                List.of(),
                Bills.terms(TaxTreatment.OUTSIDE_EU, LineGranularity.PER_ASSIGNMENT, "EUR"));

        assertSums(bill, "75.00", "0.00", "75.00");
    }

    @Test
    void lyon_without_a_vat_id_pays_53_55() {
        assertSums(bill(leads(3, "e", "15.00", "2026-01-02")), "45.00", "8.55", "53.55");
    }

    @Test
    void a_price_changed_on_16_january_gives_two_lines_and_392_70() {
        Bill bill = bill(all(leads(10, "g", "15.00", "2026-01-10"), leads(10, "g", "18.00", "2026-01-20")));

        assertThat(bill.lines()).extracting(line -> line.net().toString()).containsExactly("150.00 EUR", "180.00 EUR");
        assertSums(bill, "330.00", "62.70", "392.70");
    }

    @Test
    void three_leads_at_33_33_carry_19_00_vat_and_not_18_99() {
        assertSums(bill(leads(3, "i", "33.33", "2026-01-02")), "99.99", "19.00", "118.99");
    }

    @Test
    void k_pays_7_440_00_for_620_leads_in_three_tiers_one_line_each() {
        LocalDate day = LocalDate.of(2026, 1, 6);
        Bill bill = BillingCalculation.bill(
                all(
                        leads(100, "k", Money.of("15.00", "USD"), day),
                        leads(400, "k", Money.of("12.00", "USD"), day),
                        leads(120, "k", Money.of("9.50", "USD"), day)),
                List.of(),
                Bills.terms(TaxTreatment.OUTSIDE_EU, LineGranularity.PER_LEAD, "USD"));

        assertThat(bill.lines()).hasSize(620).allMatch(line -> line.quantity() == 1 && line.leadId() != null);
        assertThat(bill.totals().total()).isEqualTo(Money.of("7440.00", "USD"));
    }

    private static Bill bill(List<Billable> billables, Adjustment... adjustments) {
        return BillingCalculation.bill(billables, List.of(adjustments), domestic());
    }

    private static void assertSums(Bill bill, String net, String tax, String total) {
        assertThat(List.of(
                        bill.totals().net(), bill.totals().tax(), bill.totals().total()))
                .containsExactly(Money.of(net, "EUR"), Money.of(tax, "EUR"), Money.of(total, "EUR"));
    }
}
