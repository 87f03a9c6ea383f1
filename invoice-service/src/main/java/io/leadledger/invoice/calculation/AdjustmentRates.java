package io.leadledger.invoice.calculation;

import io.leadledger.event.bill.Adjustment;
import io.leadledger.event.bill.InvoiceLine;
import io.leadledger.money.Money;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which VAT rate an adjustment bears: one that its lines have (Art. 73 and 90 Directive 2006/112/EC: it changes what was
 * taxed). A person says it where there are several, and it is stored with the adjustment.
 */
public final class AdjustmentRates {

    private AdjustmentRates() {}

    /** The rates of the lines, falling. */
    public static List<BigDecimal> of(List<InvoiceLine> lines) {
        return List.copyOf(netByRate(lines).keySet());
    }

    /** The rate meant by what somebody said, or by nothing where there is only one; empty if it is none of the lines'. */
    public static Optional<BigDecimal> meant(Adjustment said, List<BigDecimal> rates) {
        BigDecimal rate = said.vatRate();
        return rate == null
                ? Optional.of(rates).filter(all -> all.size() == 1).map(List::getFirst)
                : rates.stream().filter(one -> one.compareTo(rate) == 0).findFirst();
    }

    /** The rate of an adjustment as it is stored; what was stored without one has the rate that most of the lines bear. */
    public static BigDecimal of(Adjustment stored, List<InvoiceLine> lines) {
        return stored.vatRate() != null
                ? stored.vatRate()
                : netByRate(lines).entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse(BigDecimal.ZERO);
    }

    /** The same adjustments on newly calculated lines: at their rates, or at the only one that is left. */
    static List<Adjustment> kept(List<Adjustment> adjustments, List<InvoiceLine> lines) {
        List<BigDecimal> rates = of(lines);
        return adjustments.stream()
                .map(one -> rates.size() == 1 ? one.at(rates.getFirst()) : one.at(of(one, lines)))
                .toList();
    }

    private static Map<BigDecimal, Money> netByRate(List<InvoiceLine> lines) {
        Map<BigDecimal, Money> nets = new TreeMap<>(Comparator.reverseOrder());
        lines.forEach(line -> nets.merge(line.vatPercent(), line.net(), Money::plus));
        return nets;
    }
}
