package io.leadledger.invoice.invoice;

import io.leadledger.event.invoice.Totals;
import java.util.List;

/**
 * What changed since a draft was made (R-044, D-16).
 *
 * @param cancelled leads of the draft that were cancelled since
 * @param added leads that came since
 * @param before the draft's sums
 * @param after what they would be now
 * @param changed what else is different: {@code billing-data} if seller, buyer, terms or tax are
 */
public record Drift(int cancelled, int added, Totals before, Totals after, List<String> changed) {}
