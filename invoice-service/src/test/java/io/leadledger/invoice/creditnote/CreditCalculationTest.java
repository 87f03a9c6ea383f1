package io.leadledger.invoice.creditnote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.leadledger.event.bill.Adjustment;
import io.leadledger.event.bill.Bill;
import io.leadledger.event.bill.TaxTreatment;
import io.leadledger.event.partner.VatRateKind;
import io.leadledger.event.party.LineGranularity;
import io.leadledger.id.AdjustmentId;
import io.leadledger.id.AssignmentId;
import io.leadledger.id.LeadId;
import io.leadledger.id.TransactionId;
import io.leadledger.invoice.billingperiod.BillingPeriod;
import io.leadledger.invoice.calculation.Billable;
import io.leadledger.invoice.calculation.BillingCalculation;
import io.leadledger.invoice.calculation.BillingTerms;
import io.leadledger.invoice.tax.VatRates;
import io.leadledger.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-060")
class CreditCalculationTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final BillingTerms TERMS = new BillingTerms(
            new BillingPeriod(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1)),
            LineGranularity.PER_ASSIGNMENT,
            TaxTreatment.DOMESTIC,
            VatRateKind.STANDARD,
            new VatRates(List.of(new VatRates.Rate(VatRateKind.STANDARD, new BigDecimal("19"), null))),
            EUR);

    private static final BillingTerms TWO_RATES = new BillingTerms(
            TERMS.period(),
            TERMS.granularity(),
            TERMS.treatment(),
            TERMS.applies(),
            new VatRates(List.of(
                    new VatRates.Rate(VatRateKind.STANDARD, new BigDecimal("19"), null),
                    new VatRates.Rate(VatRateKind.STANDARD, new BigDecimal("16"), LocalDate.of(2026, 1, 16)))),
            EUR);

    @Test
    void one_premium_lead_gives_25_00_and_4_75_back() {
        Invoice invoice = Invoice.of(List.of(), leads("premium", "25.00", 38));

        Bill note = invoice.credit(1);

        assertThat(note.totals().net()).isEqualTo(Money.of("25.00", "EUR"));
        assertThat(note.totals().tax()).isEqualTo(Money.of("4.75", "EUR"));
    }

    @Test
    void three_leads_at_33_33_credited_one_by_one_give_back_exactly_118_99() {
        Invoice invoice = Invoice.of(List.of(), leads("i", "33.33", 3));

        invoice.credit(1);
        invoice.credit(1);
        invoice.credit(1);

        assertThat(invoice.credited(bill -> bill.totals().total())).isEqualTo(Money.of("118.99", "EUR"));
    }

    @Test
    void what_was_granted_on_the_invoice_is_taken_back_on_the_note_that_would_pass_it() {
        Invoice invoice = Invoice.of(
                List.of(new Adjustment(new AdjustmentId("a"), Money.of("-30.00", "EUR"), "disputed lead", null)),
                leads("premium", "25.00", 38),
                leads("catch-all", "15.00", 57));

        invoice.credit(90);
        Bill last = invoice.credit(5);

        assertThat(last.adjustments()).extracting(Adjustment::amount).containsExactly(Money.of("-30.00", "EUR"));
        assertThat(invoice.credited(bill -> bill.totals().total())).isEqualTo(Money.of("2112.25", "EUR"));
    }

    @RepeatedTest(300)
    void credits_in_any_portions_end_at_the_invoice_and_never_pass_it(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Adjustment> adjustments = random.nextBoolean()
                ? List.of()
                : List.of(new Adjustment(
                        new AdjustmentId("a"), Money.ofMinor(-random.nextInt(1, 3_000), EUR), "goodwill", null));
        Invoice invoice = Invoice.of(
                adjustments,
                leads("a", BigDecimal.valueOf(random.nextInt(100, 5_000), 2).toPlainString(), random.nextInt(5, 30)),
                leads("b", BigDecimal.valueOf(random.nextInt(100, 5_000), 2).toPlainString(), random.nextInt(5, 30)));
        Money total = invoice.bill.totals().total();
        if (total.isNegative()) {
            return;
        }
        Collections.shuffle(invoice.uncredited, random);

        while (!invoice.uncredited.isEmpty()) {
            invoice.credit(random.nextInt(1, invoice.uncredited.size() + 1));
            assertThat(invoice.credited(bill -> bill.totals().total())).isLessThanOrEqualTo(total);
            assertThat(invoice.notes.getLast().totals().net().isNegative()).isFalse();
        }

        assertThat(invoice.credited(bill -> bill.totals().total())).isEqualTo(total);
        assertThat(invoice.credited(bill -> bill.totals().tax()))
                .isEqualTo(invoice.bill.totals().tax());
        assertThat(invoice.credited(bill -> bill.totals().lines()))
                .isEqualTo(invoice.bill.totals().lines());
    }

    @Test
    void at_two_rates_each_takes_back_what_was_granted_there_and_both_end_at_the_invoice() {
        Invoice invoice = Invoice.at(
                TWO_RATES,
                List.of(
                        new Adjustment(
                                new AdjustmentId("a"),
                                Money.of("-30.00", "EUR"),
                                "disputed lead",
                                new BigDecimal("16")),
                        new Adjustment(
                                new AdjustmentId("b"), Money.of("-10.00", "EUR"), "goodwill", new BigDecimal("19"))),
                leads("early", "33.33", 3),
                leads("late", "25.00", 2, LocalDate.of(2026, 1, 16)));

        Bill standard = invoice.credit(3);
        Bill lowered = invoice.credit(2);

        assertThat(standard.adjustments())
                .extracting(Adjustment::amount, Adjustment::vatRate)
                .containsExactly(tuple(Money.of("-10.00", "EUR"), new BigDecimal("19")));
        assertThat(lowered.adjustments())
                .extracting(Adjustment::amount, Adjustment::vatRate)
                .containsExactly(tuple(Money.of("-30.00", "EUR"), new BigDecimal("16")));
        assertThat(invoice.credited(bill -> bill.totals().total()))
                .isEqualTo(invoice.bill.totals().total());
        assertThat(invoice.credited(bill -> bill.totals().tax()))
                .isEqualTo(invoice.bill.totals().tax());
    }

    private static List<Billable> leads(String assignment, String price, int count) {
        return leads(assignment, price, count, LocalDate.of(2026, 1, 9));
    }

    private static List<Billable> leads(String assignment, String price, int count, LocalDate day) {
        List<Billable> leads = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String id = assignment + i;
            leads.add(new Billable(
                    new AssignmentId(assignment),
                    assignment,
                    Money.of(price, "EUR"),
                    day,
                    1,
                    new TransactionId("t" + id),
                    new LeadId("l" + id)));
        }
        return leads;
    }

    private static final class Invoice {

        final Bill bill;
        final List<Bill> notes = new ArrayList<>();
        final List<CreditedLead> uncredited = new ArrayList<>();

        private Invoice(Bill bill, Map<Integer, List<TransactionId>> transactions) {
            this.bill = bill;
            transactions.forEach((line, ids) -> ids.forEach(id -> uncredited.add(new CreditedLead(id, line))));
        }

        @SafeVarargs
        static Invoice of(List<Adjustment> adjustments, List<Billable>... leads) {
            return at(TERMS, adjustments, leads);
        }

        @SafeVarargs
        static Invoice at(BillingTerms terms, List<Adjustment> adjustments, List<Billable>... leads) {
            List<Billable> all = new ArrayList<>();
            for (List<Billable> part : leads) {
                all.addAll(part);
            }
            return new Invoice(
                    BillingCalculation.bill(all, adjustments, terms),
                    BillingCalculation.transactionsByLine(all, terms));
        }

        Bill credit(int count) {
            List<CreditedLead> now = new ArrayList<>(uncredited.subList(0, count));
            uncredited.subList(0, count).clear();
            Adjustment reason = new Adjustment(new AdjustmentId("g"), Money.zero(EUR), "credit already granted", null);
            Bill note = CreditCalculation.credit(bill, notes, now, reason);
            notes.add(note);
            return note;
        }

        Money credited(Function<Bill, Money> amount) {
            return notes.stream().map(amount).reduce(Money.zero(EUR), Money::plus);
        }
    }
}
