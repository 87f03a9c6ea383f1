package io.leadledger.invoice.basis;

import io.leadledger.api.invoice.Finding;
import io.leadledger.event.bill.Bill;
import io.leadledger.event.bill.TaxTotal;
import java.util.List;

/**
 * A deduction beyond what is billed at its VAT rate would take back VAT that nobody charged, and no credit note could follow
 * it: the rules of EN 16931 allow it, we refuse it by name before there is a number. A bill of one rate has no such
 * finding: its total is negative.
 */
final class AdjustmentFindings {

    private AdjustmentFindings() {}

    static List<Finding> of(Bill bill) {
        List<TaxTotal> taxes = bill.totals().taxes();
        return bill.adjustments().isEmpty() || taxes.size() == 1
                ? List.of()
                : taxes.stream()
                        .filter(tax -> tax.net().isNegative())
                        .map(AdjustmentFindings::tooMuch)
                        .toList();
    }

    private static Finding tooMuch(TaxTotal tax) {
        String percent = tax.vatPercent().toPlainString() + " %";
        return new Finding(
                "negative-net-at-rate",
                "adjustment.vatRate",
                "expected a net of 0 or more at %s, but was %s: split the deduction between the rates"
                        .formatted(percent, tax.net()),
                percent);
    }
}
