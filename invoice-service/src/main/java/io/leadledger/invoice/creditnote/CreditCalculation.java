package io.leadledger.invoice.creditnote;

import io.leadledger.event.bill.Adjustment;
import io.leadledger.event.bill.Bill;
import io.leadledger.event.bill.InvoiceLine;
import io.leadledger.event.bill.TaxTotal;
import io.leadledger.event.bill.Totals;
import io.leadledger.id.TransactionId;
import io.leadledger.invoice.calculation.BillingCalculation;
import io.leadledger.invoice.calculation.Lines;
import io.leadledger.invoice.calculation.VatOnNet;
import io.leadledger.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a credit note gives back (D-23, D-24): each lead at its own price; VAT so that all notes together never differ
 * from the invoice by a cent; never more than the invoice. A pure function.
 */
final class CreditCalculation {

    private CreditCalculation() {}

    /**
     * @param invoice the bill the leads stand on
     * @param earlier the bills of its credit notes so far
     * @param leads what is credited now, all at one VAT rate
     * @param grantedReason how a credit already granted on the invoice is called where it is taken back
     */
    static Bill credit(Bill invoice, List<Bill> earlier, List<CreditedLead> leads, Adjustment grantedReason) {
        List<InvoiceLine> lines = lines(invoice, leads);
        TaxTotal billed = rate(invoice.totals(), lines.getFirst().vatPercent());
        TaxTotal before = creditedBefore(earlier, billed);
        Money sumOfLines = BillingCalculation.credit(lines, List.of(), VatOnNet.ROUNDED_ONCE)
                .totals()
                .lines();
        Money takenBack = sumOfLines.minus(left(billed, before));
        List<Adjustment> adjustments = takenBack.isNegative() || takenBack.isZero()
                ? List.of()
                : List.of(new Adjustment(
                        grantedReason.adjustmentId(),
                        takenBack.negated(),
                        grantedReason.reason(),
                        billed.vatPercent()));
        return BillingCalculation.credit(lines, adjustments, (percent, net) -> vat(billed, before, net));
    }

    /** D-23: of all that is credited so far, less what was; the note that credits the rest takes the rest. */
    private static Money vat(TaxTotal billed, TaxTotal before, Money net) {
        Money after = before.net().plus(net);
        Money due = after.equals(billed.net()) ? billed.tax() : after.percent(billed.vatPercent());
        return due.minus(before.tax());
    }

    private static Money left(TaxTotal billed, TaxTotal before) {
        Money left = billed.net().minus(before.net());
        return left.isNegative() ? Money.zero(left.currency()) : left;
    }

    private static TaxTotal creditedBefore(List<Bill> earlier, TaxTotal billed) {
        Money zero = Money.zero(billed.net().currency());
        return earlier.stream()
                .flatMap(note -> note.totals().taxes().stream())
                .filter(tax -> tax.vatPercent().compareTo(billed.vatPercent()) == 0)
                .reduce(
                        new TaxTotal(billed.vatPercent(), zero, zero),
                        (all, tax) -> new TaxTotal(
                                all.vatPercent(),
                                all.net().plus(tax.net()),
                                all.tax().plus(tax.tax())));
    }

    private static List<InvoiceLine> lines(Bill invoice, List<CreditedLead> leads) {
        Map<Integer, List<TransactionId>> idsByLine = new TreeMap<>();
        leads.forEach(lead -> idsByLine
                .computeIfAbsent(lead.linePosition(), position -> new ArrayList<>())
                .add(lead.transactionId()));
        List<InvoiceLine> lines = new ArrayList<>();
        idsByLine.forEach((position, ids) -> {
            InvoiceLine billed = invoice.lines().get(position - 1);
            lines.add(new InvoiceLine(
                    lines.size() + 1,
                    billed.assignmentId(),
                    billed.name(),
                    billed.leadId(),
                    ids.size(),
                    billed.unitPrice(),
                    billed.unitPrice().times(ids.size()),
                    billed.vatPercent(),
                    billed.serviceFrom(),
                    billed.serviceTo(),
                    billed.late(),
                    Lines.sha256(ids)));
        });
        return lines;
    }

    private static TaxTotal rate(Totals totals, BigDecimal percent) {
        return totals.taxes().stream()
                .filter(tax -> tax.vatPercent().compareTo(percent) == 0)
                .findFirst()
                .orElseThrow();
    }
}
