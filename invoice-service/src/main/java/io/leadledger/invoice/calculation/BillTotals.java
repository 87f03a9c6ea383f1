package io.leadledger.invoice.calculation;

import io.leadledger.event.bill.Adjustment;
import io.leadledger.event.bill.InvoiceLine;
import io.leadledger.event.bill.TaxTotal;
import io.leadledger.event.bill.Totals;
import io.leadledger.money.Money;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The sums of every document, invoice or credit note: lines first, each adjustment at its rate, VAT on the sum per rate
 * (R-075).
 */
final class BillTotals {

    private BillTotals() {}

    /** @param vat on the net of a rate */
    static Totals of(List<InvoiceLine> lines, List<Adjustment> adjustments, Currency currency, VatOnNet vat) {
        Money zero = Money.zero(currency);
        Money sumOfLines = sum(zero, lines.stream().map(InvoiceLine::net));
        Map<BigDecimal, Money> netByRate = new TreeMap<>(Comparator.reverseOrder());
        lines.forEach(line -> netByRate.merge(line.vatPercent(), line.net(), Money::plus));
        adjustments.forEach(one -> netByRate.merge(AdjustmentRates.of(one, lines), one.amount(), Money::plus));
        List<TaxTotal> taxes = netByRate.entrySet().stream()
                .map(rate -> new TaxTotal(rate.getKey(), rate.getValue(), vat.of(rate.getKey(), rate.getValue())))
                .toList();
        Money net = sum(zero, taxes.stream().map(TaxTotal::net));
        Money tax = sum(zero, taxes.stream().map(TaxTotal::tax));
        return new Totals(sumOfLines, net, tax, net.plus(tax), taxes);
    }

    private static Money sum(Money zero, Stream<Money> amounts) {
        return amounts.reduce(zero, Money::plus);
    }
}
