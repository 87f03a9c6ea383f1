package io.leadledger.invoice.calculation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An oracle of a bill that shares nothing with the product: texts, decimals and loops. */
final class NaiveBill {

    private final Map<String, BigDecimal> netByPercent = new HashMap<>();
    private final Map<String, Integer> quantityByLine = new HashMap<>();
    private final List<BigDecimal> adjustments = new ArrayList<>();

    void lead(String assignment, String price, String percent, String lateMonth) {
        netByPercent.merge(percent, new BigDecimal(price), BigDecimal::add);
        quantityByLine.merge(String.join("|", assignment, price, percent, lateMonth), 1, Integer::sum);
    }

    void adjust(String amount) {
        adjustments.add(new BigDecimal(amount));
    }

    Map<String, Integer> quantities() {
        return quantityByLine;
    }

    String net() {
        return withAdjustments().values().stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(2)
                .toPlainString();
    }

    String tax() {
        BigDecimal tax = BigDecimal.ZERO;
        for (Map.Entry<String, BigDecimal> rate : withAdjustments().entrySet()) {
            tax = tax.add(rate.getValue()
                    .multiply(new BigDecimal(rate.getKey()))
                    .divide(new BigDecimal("100"), 2, RoundingMode.HALF_UP));
        }
        return tax.setScale(2).toPlainString();
    }

    private Map<String, BigDecimal> withAdjustments() {
        Map<String, BigDecimal> nets = new HashMap<>(netByPercent);
        String main = null;
        for (String percent : nets.keySet()) {
            if (main == null
                    || nets.get(percent).compareTo(nets.get(main)) > 0
                    || nets.get(percent).compareTo(nets.get(main)) == 0
                            && new BigDecimal(percent).compareTo(new BigDecimal(main)) > 0) {
                main = percent;
            }
        }
        for (BigDecimal adjustment : adjustments) {
            nets.merge(main == null ? "0" : main, adjustment, BigDecimal::add);
        }
        return nets;
    }
}
