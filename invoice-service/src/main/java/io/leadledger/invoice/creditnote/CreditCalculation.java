package io.leadledger.invoice.creditnote;

import io.leadledger.event.invoice.Adjustment;
import io.leadledger.event.invoice.Bill;
import io.leadledger.event.invoice.InvoiceLine;
import io.leadledger.event.invoice.TaxTotal;
import io.leadledger.event.invoice.Totals;
import io.leadledger.invoice.calculation.Lines;
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
        BigDecimal percent = lines.getFirst().vatPercent();
        TaxTotal billed = rate(invoice.totals(), percent);
        Money zero = Money.zero(billed.net().currency());
        Money creditedNet = zero;
        Money creditedTax = zero;
        for (Bill note : earlier) {
            for (TaxTotal tax : note.totals().taxes()) {
                if (tax.vatPercent().compareTo(percent) == 0) {
                    creditedNet = creditedNet.plus(tax.net());
                    creditedTax = creditedTax.plus(tax.tax());
                }
            }
        }
        Money sumOfLines = lines.stream().map(InvoiceLine::net).reduce(zero, Money::plus);
        Money left = billed.net().minus(creditedNet);
        Money takenBack = sumOfLines.compareTo(left) > 0 ? sumOfLines.minus(left) : zero;
        Money net = sumOfLines.minus(takenBack);
        Money creditedAfter = creditedNet.plus(net);
        Money taxAfter = creditedAfter.equals(billed.net()) ? billed.tax() : creditedAfter.percent(percent);
        Money tax = taxAfter.minus(creditedTax);
        List<Adjustment> adjustments = takenBack.isZero()
                ? List.of()
                : List.of(new Adjustment(grantedReason.adjustmentId(), takenBack.negated(), grantedReason.reason()));
        return new Bill(
                lines,
                adjustments,
                new Totals(sumOfLines, net, tax, net.plus(tax), List.of(new TaxTotal(percent, net, tax))));
    }

    private static List<InvoiceLine> lines(Bill invoice, List<CreditedLead> leads) {
        Map<Integer, List<String>> idsByLine = new TreeMap<>();
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
