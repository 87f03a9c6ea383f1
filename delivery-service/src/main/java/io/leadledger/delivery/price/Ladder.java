package io.leadledger.delivery.price;

import io.leadledger.event.delivery.PriceTier;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A price of an assignment: one step is a flat override, several are graduated, none is "back to the base price".
 *
 * @param validFrom the first service date it holds for, null for since ever (D-11)
 * @param tiers by {@code fromLead}, beginning at 1
 * @param eventId the event that set it
 */
public record Ladder(@Nullable LocalDate validFrom, List<PriceTier> tiers, String eventId) {

    /** The older ladder first; since ever is oldest. */
    static final Comparator<Ladder> BY_VALID_FROM =
            Comparator.comparing(Ladder::validFrom, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** Sorts the steps. */
    public Ladder {
        tiers = tiers.stream()
                .sorted(Comparator.comparingInt(PriceTier::fromLead))
                .toList();
    }

    boolean holdsOn(LocalDate serviceDate) {
        return validFrom == null || !validFrom.isAfter(serviceDate);
    }

    /** The step of the lead at that position: the last one that begins at or before it. */
    PriceTier stepAt(int position) {
        return tiers.reversed().stream()
                .filter(tier -> tier.fromLead() <= position)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "expected a step for lead " + position + " but the ladder is " + tiers));
    }
}
