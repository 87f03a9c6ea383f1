package io.leadledger.invoice.calculation;

import io.leadledger.event.invoice.Adjustment;
import io.leadledger.event.invoice.InvoiceLine;
import io.leadledger.event.invoice.TaxTotal;
import io.leadledger.event.invoice.Totals;
import io.leadledger.money.Money;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Sums: lines first, adjustments in the rate of the lines, VAT on the sum per rate, rounded once. */
final class BillTotals {

    private BillTotals() {}

    static Totals of(List<InvoiceLine> lines, List<Adjustment> adjustments, Currency currency) {
        Money zero = Money.zero(currency);
        Money sumOfLines = sum(zero, lines.stream().map(InvoiceLine::net));
        Money adjusted = sum(zero, adjustments.stream().map(Adjustment::amount));
        Map<BigDecimal, Money> netByRate = new TreeMap<>(Comparator.reverseOrder());
        lines.forEach(line -> netByRate.merge(line.vatPercent(), line.net(), Money::plus));
        if (!adjustments.isEmpty()) {
            netByRate.merge(mainRate(netByRate), adjusted, Money::plus);
        }
        List<TaxTotal> taxes = netByRate.entrySet().stream()
                .map(rate -> new TaxTotal(
                        rate.getKey(), rate.getValue(), rate.getValue().percent(rate.getKey())))
                .toList();
        Money net = sumOfLines.plus(adjusted);
        Money tax = sum(zero, taxes.stream().map(TaxTotal::tax));
        return new Totals(sumOfLines, net, tax, net.plus(tax), taxes);
    }

    /** Adjustments go with the rate that most of the bill carries: an allowance on a rate of no line is forbidden. */
    private static BigDecimal mainRate(Map<BigDecimal, Money> netByRate) {
        return netByRate.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(BigDecimal.ZERO);
    }

    private static Money sum(Money zero, Stream<Money> amounts) {
        return amounts.reduce(zero, Money::plus);
    }
}
