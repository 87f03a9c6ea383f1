package io.leadledger.invoice.document.einvoice;

import io.leadledger.event.bill.Adjustment;
import io.leadledger.event.partner.TaxRegime;
import io.leadledger.event.party.LineGranularity;
import io.leadledger.id.AdjustmentId;
import io.leadledger.id.AssignmentId;
import io.leadledger.id.LeadId;
import io.leadledger.id.TransactionId;
import io.leadledger.invoice.calculation.Billable;
import io.leadledger.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is billed; by default euros at 19 % under the EU's rules, a line per assignment. */
final class SampleBilling {
    final List<Billable> leads = new ArrayList<>();
    final List<Adjustment> adjustments = new ArrayList<>();
    String currency = "EUR";
    String rate = "19";
    TaxRegime regime = TaxRegime.EU_VAT;
    LineGranularity granularity = LineGranularity.PER_ASSIGNMENT;

    SampleBilling in(String newCurrency) {
        currency = newCurrency;
        return this;
    }

    SampleBilling rate(String newRate) {
        rate = newRate;
        return this;
    }

    SampleBilling perLead() {
        granularity = LineGranularity.PER_LEAD;
        return this;
    }

    SampleBilling regime(TaxRegime newRegime) {
        regime = newRegime;
        return this;
    }

    SampleBilling leads(int count, String assignment, String price) {
        for (int i = 0; i < count; i++) {
            lead(assignment, price, SampleDocuments.DAY);
        }
        return this;
    }

    /** Equal leads as one billable, however many. */
    SampleBilling counted(int count, String assignment, String price) {
        leads.add(new Billable(
                new AssignmentId(assignment),
                assignment,
                Money.of(price, currency),
                SampleDocuments.DAY,
                count,
                new TransactionId("t-0"),
                null));
        return this;
    }

    SampleBilling lead(String assignment, String price, LocalDate day) {
        int next = 10_000 + leads.size();
        leads.add(new Billable(
                new AssignmentId(assignment),
                assignment,
                Money.of(price, currency),
                day,
                1,
                new TransactionId("t-" + next),
                new LeadId("lead-" + next)));
        return this;
    }

    SampleBilling adjusted(Money amount, String reason) {
        adjustments.add(new Adjustment(new AdjustmentId("a" + adjustments.size()), amount, reason, null));
        return this;
    }
}
