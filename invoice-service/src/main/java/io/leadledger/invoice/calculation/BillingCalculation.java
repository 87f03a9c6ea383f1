package io.leadledger.invoice.calculation;

import io.leadledger.event.bill.Adjustment;
import io.leadledger.event.bill.Bill;
import io.leadledger.event.bill.InvoiceLine;
import io.leadledger.id.Id;
import io.leadledger.id.TransactionId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a partner owes for a period: transactions in, lines, tax and totals out. A pure function, and the only
 * one: preview, draft, drift and proof all ask it. The order of the transactions does not matter.
 */
public final class BillingCalculation {

    private static final Comparator<Billable> PRINTED_ORDER = Comparator.comparing(Billable::assignmentName)
            .thenComparing(billable -> billable.assignmentId().value())
            .thenComparing(Billable::serviceDate)
            .thenComparing(Billable::price, Comparator.reverseOrder())
            .thenComparing(Billable::leadId, Comparator.nullsFirst(Comparator.comparing(Id::value)))
            .thenComparing(Billable::transactionId, Comparator.nullsFirst(Comparator.comparing(Id::value)));

    private BillingCalculation() {}

    /**
     * @param billables what is neither cancelled nor billed elsewhere: of the period, and late ones from before
     * @param adjustments credits and charges on the draft, in their order; each keeps its VAT rate unless only one is left
     */
    public static Bill bill(List<Billable> billables, List<Adjustment> adjustments, BillingTerms terms) {
        List<InvoiceLine> lines = new ArrayList<>();
        grouped(billables, terms).forEach((key, group) -> lines.add(Lines.line(lines.size() + 1, key, group, terms)));
        return adjusted(lines, AdjustmentRates.kept(adjustments, lines), terms.currency(), VatOnNet.ROUNDED_ONCE);
    }

    /** Which transactions each line of that bill stands for, by its position. */
    public static Map<Integer, List<TransactionId>> transactionsByLine(List<Billable> billables, BillingTerms terms) {
        Map<Integer, List<TransactionId>> ids = new LinkedHashMap<>();
        grouped(billables, terms)
                .forEach((key, group) -> ids.put(
                        ids.size() + 1,
                        group.stream()
                                .map(Billable::transactionId)
                                .filter(Objects::nonNull)
                                .toList()));
        return ids;
    }

    /** The same lines with other adjustments. */
    public static Bill adjusted(Bill bill, List<Adjustment> adjustments) {
        return adjusted(bill.lines(), adjustments, bill.totals().net().currency(), VatOnNet.ROUNDED_ONCE);
    }

    /** What credits some lines of a bill, with what it takes back of a deduction: summed like any bill. */
    public static Bill credit(List<InvoiceLine> lines, List<Adjustment> takenBack, VatOnNet vat) {
        return adjusted(lines, takenBack, lines.getFirst().net().currency(), vat);
    }

    private static Bill adjusted(
            List<InvoiceLine> lines, List<Adjustment> adjustments, Currency currency, VatOnNet vat) {
        return new Bill(lines, adjustments, BillTotals.of(lines, adjustments, currency, vat));
    }

    private static Map<LineKey, List<Billable>> grouped(List<Billable> billables, BillingTerms terms) {
        Map<LineKey, List<Billable>> groups = new LinkedHashMap<>();
        billables.stream()
                .sorted(Comparator.comparing(
                                (Billable billable) -> terms.period().isAfter(billable.serviceDate()))
                        .thenComparing(PRINTED_ORDER))
                .forEach(billable -> groups.computeIfAbsent(LineKey.of(billable, terms), key -> new ArrayList<>())
                        .add(billable));
        return groups;
    }
}
