package io.leadledger.partner.entity;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import io.leadledger.chassis.input.Findings;
import io.leadledger.chassis.input.Lists;
import io.leadledger.event.partner.EntityEvent.VatRateSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** VAT rates in percent, each from a service date on or since ever (D-09). */
final class VatRates {

    static final Comparator<VatRateSet> ORDER =
            comparing(VatRateSet::kind).thenComparing(VatRateSet::validFrom, nullsFirst(naturalOrder()));

    static final String LIST = "vatRates";

    private static final int MAX_RATES = 100;

    private VatRates() {}

    /** Whether one takes the other's place: same kind, same first day. */
    static boolean beginTogether(VatRateSet one, VatRateSet other) {
        return one.kind() == other.kind() && Objects.equals(one.validFrom(), other.validFrom());
    }

    /**
     * Refuses two that begin together, and under the EU's VAT one of 0, which is no country's: BR-S-05 refuses it.
     *
     * @param inUnion whether they are of the EU's VAT
     */
    static void check(List<@Nullable VatRateSet> rates, boolean inUnion, Findings findings) {
        List<VatRateSet> before = new ArrayList<>();
        List<@Nullable VatRateSet> checked = fewEnough(rates, findings);
        for (int i = 0; i < checked.size(); i++) {
            VatRateSet rate = checked.get(i);
            if (rate != null) {
                check(rate, before, inUnion, findings.in(LIST, i));
                before.add(rate);
            }
        }
    }

    /** The list, or nothing of one that is too long, which is found. */
    static <T extends @Nullable Object> List<T> fewEnough(List<T> rates, Findings findings) {
        return Lists.fewEnough(findings, LIST, rates, MAX_RATES);
    }

    private static void check(VatRateSet rate, List<VatRateSet> before, boolean inUnion, Findings here) {
        if (inUnion && rate.percent().signum() == 0) {
            here.add("percent", "zero-rate", "expected more than 0 under EU_VAT but was 0");
        }
        if (before.stream().anyMatch(other -> beginTogether(other, rate))) {
            here.add("validFrom", "duplicate-vat-rate", "expected one %s rate from that day but were two", rate.kind());
        }
    }
}
