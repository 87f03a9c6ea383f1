package io.leadledger.invoice.calculation;

import static io.leadledger.invoice.calculation.Bills.adjustment;
import static io.leadledger.invoice.calculation.Bills.all;
import static io.leadledger.invoice.calculation.Bills.leads;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.event.bill.Adjustment;
import io.leadledger.event.bill.Bill;
import io.leadledger.event.bill.TaxTreatment;
import io.leadledger.event.partner.VatRateKind;
import io.leadledger.event.party.LineGranularity;
import io.leadledger.invoice.tax.VatRates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An adjustment bears the VAT rate that is stored with it, and nothing infers it back. */
@Tag("R-052")
@Tag("R-075")
class AdjustmentRatesTest {

    private static final BigDecimal STANDARD = new BigDecimal("19");
    private static final BigDecimal LOWERED = new BigDecimal("16");

    private static final List<Billable> LEADS =
            all(leads(4, "a", "25.00", "2026-01-15"), leads(2, "a", "25.00", "2026-01-16"));

    @Test
    void each_adjustment_changes_the_net_of_its_own_rate() {
        assertThat(sums(bill(
                        adjustment("-30.00").at(LOWERED), adjustment("5.00").at(STANDARD))))
                .containsExactly("19 105.00 19.95", "16 20.00 3.20");
    }

    @Test
    void one_that_was_stored_without_a_rate_has_that_of_most_of_the_lines() {
        assertThat(sums(bill(adjustment("-80.00")))).containsExactly("19 20.00 3.80", "16 50.00 8.00");
        assertThat(AdjustmentRates.of(
                        adjustment("-1.00"),
                        BillingCalculation.bill(
                                        all(leads(1, "a", "5.00", "2026-01-15"), leads(1, "a", "5.00", "2026-01-16")),
                                        List.of(),
                                        terms(TaxTreatment.DOMESTIC))
                                .lines()))
                .isEqualTo(STANDARD);
    }

    @Test
    void what_is_calculated_anew_says_the_rate_of_each() {
        assertThat(bill(adjustment("-80.00"), adjustment("-1.00").at(LOWERED)).adjustments())
                .extracting(Adjustment::vatRate)
                .containsExactly(STANDARD, LOWERED);
    }

    @Test
    void the_only_rate_that_is_left_takes_all_of_them() {
        Bill abroad = BillingCalculation.bill(
                LEADS, List.of(adjustment("-30.00").at(LOWERED)), terms(TaxTreatment.REVERSE_CHARGE));

        assertThat(sums(abroad)).containsExactly("0 120.00 0.00");
        assertThat(abroad.adjustments().getFirst().vatRate()).isEqualByComparingTo("0");
    }

    @Test
    void a_rate_is_meant_however_it_is_written_and_only_one_of_the_lines() {
        List<BigDecimal> rates = AdjustmentRates.of(bill().lines());

        assertThat(rates).containsExactly(STANDARD, LOWERED);
        assertThat(AdjustmentRates.meant(adjustment("-1.00").at(new BigDecimal("16.00")), rates))
                .contains(LOWERED);
        assertThat(AdjustmentRates.meant(adjustment("-1.00").at(new BigDecimal("7")), rates))
                .isEmpty();
        assertThat(AdjustmentRates.meant(adjustment("-1.00"), rates)).isEmpty();
        assertThat(AdjustmentRates.meant(adjustment("-1.00"), List.of(STANDARD)))
                .contains(STANDARD);
    }

    private static Bill bill(Adjustment... adjustments) {
        return BillingCalculation.bill(LEADS, List.of(adjustments), terms(TaxTreatment.DOMESTIC));
    }

    private static BillingTerms terms(TaxTreatment treatment) {
        VatRates rates = new VatRates(List.of(
                new VatRates.Rate(VatRateKind.STANDARD, STANDARD, null),
                new VatRates.Rate(VatRateKind.STANDARD, LOWERED, LocalDate.of(2026, 1, 16))));
        return new BillingTerms(
                Bills.JANUARY,
                LineGranularity.PER_ASSIGNMENT,
                treatment,
                VatRateKind.STANDARD,
                rates,
                Currency.getInstance("EUR"));
    }

    private static List<String> sums(Bill bill) {
        return bill.totals().taxes().stream()
                .map(tax -> tax.vatPercent().toPlainString()
                        + ' '
                        + tax.net().amount()
                        + ' '
                        + tax.tax().amount())
                .toList();
    }
}
