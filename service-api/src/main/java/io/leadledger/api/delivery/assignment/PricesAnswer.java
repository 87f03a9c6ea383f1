package io.leadledger.api.delivery.assignment;

import io.leadledger.api.Versioned;
import io.leadledger.event.delivery.PriceTier;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All ladders of an assignment, the oldest first, with the version an update has to name. */
public record PricesAnswer(List<Ladder> ladders, long version) implements Versioned {

    /**
     * A ladder.
     *
     * @param validFrom first service date it holds for, absent for since ever
     * @param tiers by {@code fromLead}; none means back to the base price
     */
    public record Ladder(@Nullable LocalDate validFrom, List<PriceTier> tiers) {}
}
