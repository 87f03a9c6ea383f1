package io.leadledger.invoice.calculation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An oracle of a bill that shares nothing with the product: texts, decimals and loops. */
public final class NaiveBill {

    private final Map<String, BigDecimal> netByPercent = new HashMap<>();
    private final Map<String, Integer> quantityByLine = new HashMap<>();
    private final List<Adjusted> adjustments = new ArrayList<>();

    /** @param percent absent for the rate that most of the net bears */
    private record Adjusted(BigDecimal amount, @Nullable String percent) {}

    /** One lead; {@code lateMonth}: empty if it is of the period */
    public void lead(String assignment, String price, String percent, String lateMonth) {
        netByPercent.merge(percent, new BigDecimal(price), BigDecimal::add);
        quantityByLine.merge(String.join("|", assignment, price, percent, lateMonth), 1, Integer::sum);
    }

    /** A credit or charge at the rate that most of the net bears. */
    void adjust(String amount) {
        adjustments.add(new Adjusted(new BigDecimal(amount), null));
    }

    /** A credit or charge at a rate. */
    public void adjust(String amount, String percent) {
        adjustments.add(new Adjusted(new BigDecimal(amount), percent));
    }

    /** How many leads each line has. */
    public Map<String, Integer> quantities() {
        return quantityByLine;
    }

    /** The net of each rate, in percent. */
    public Map<String, BigDecimal> nets() {
        return withAdjustments();
    }

    /** Of all rates. */
    public String net() {
        return withAdjustments().values().stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(2)
                .toPlainString();
    }

    /** Of all rates, each rounded once. */
    public String tax() {
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
        for (Adjusted adjustment : adjustments) {
            String percent = adjustment.percent() == null ? main : adjustment.percent();
            nets.merge(percent == null ? "0" : percent, adjustment.amount(), BigDecimal::add);
        }
        return nets;
    }
}
