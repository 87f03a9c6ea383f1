package io.leadledger.invoice.calculation;

import io.leadledger.event.bill.Adjustment;
import io.leadledger.event.bill.TaxTreatment;
import io.leadledger.event.partner.VatRateKind;
import io.leadledger.event.party.LineGranularity;
import io.leadledger.id.AdjustmentId;
import io.leadledger.id.AssignmentId;
import io.leadledger.id.LeadId;
import io.leadledger.id.TransactionId;
import io.leadledger.invoice.billingperiod.BillingPeriod;
import io.leadledger.invoice.tax.VatRates;
import io.leadledger.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/** A small vocabulary for bills in tests: January 2026, EUR, 19 %. */
final class Bills {

    static final BillingPeriod JANUARY = new BillingPeriod(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1));

    private Bills() {}

    static BillingTerms domestic() {
        return terms(TaxTreatment.DOMESTIC, LineGranularity.PER_ASSIGNMENT, "EUR");
    }

    static BillingTerms terms(TaxTreatment treatment, LineGranularity granularity, String currency) {
        VatRates rates = new VatRates(List.of(new VatRates.Rate(VatRateKind.STANDARD, new BigDecimal("19"), null)));
        return new BillingTerms(
                JANUARY, granularity, treatment, VatRateKind.STANDARD, rates, Currency.getInstance(currency));
    }

    static List<Billable> leads(int count, String assignment, String price, String firstDay) {
        return leads(count, assignment, Money.of(price, "EUR"), LocalDate.parse(firstDay));
    }

    static List<Billable> leads(int count, String assignment, Money price, LocalDate day) {
        List<Billable> leads = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String id = assignment + "-" + price + "-" + day + "-" + i;
            leads.add(new Billable(
                    new AssignmentId(assignment),
                    assignment,
                    price,
                    day,
                    1,
                    new TransactionId("t-" + id),
                    new LeadId("lead-" + id)));
        }
        return leads;
    }

    static Adjustment adjustment(String amount) {
        return new Adjustment(new AdjustmentId("a" + amount), Money.of(amount, "EUR"), "disputed lead", null);
    }

    @SafeVarargs
    static List<Billable> all(List<Billable>... parts) {
        List<Billable> all = new ArrayList<>();
        for (List<Billable> part : parts) {
            all.addAll(part);
        }
        return all;
    }
}
