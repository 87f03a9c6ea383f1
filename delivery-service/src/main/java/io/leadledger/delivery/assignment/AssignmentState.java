package io.leadledger.delivery.assignment;

import io.leadledger.event.delivery.AssignmentEvent;
import io.leadledger.event.delivery.AssignmentEvent.AssignmentDefined;
import io.leadledger.event.delivery.AssignmentEvent.AssignmentPriceSet;
import io.leadledger.event.delivery.PriceTier;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An assignment as its facts tell it.
 *
 * @param definition absent before it is defined
 * @param ladders by first service date, empty for since ever
 */
record AssignmentState(@Nullable AssignmentDefined definition, Map<Optional<LocalDate>, List<PriceTier>> ladders) {

    static final AssignmentState NONE = new AssignmentState(null, Map.of());

    AssignmentDefined defined() {
        return Objects.requireNonNull(definition);
    }

    static AssignmentState evolve(AssignmentState state, AssignmentEvent event) {
        return switch (event) {
            case AssignmentDefined defined -> new AssignmentState(defined, state.ladders());
            case AssignmentPriceSet set -> {
                Map<Optional<LocalDate>, List<PriceTier>> ladders = new HashMap<>(state.ladders());
                ladders.put(Optional.ofNullable(set.validFrom()), set.tiers());
                yield new AssignmentState(state.definition(), Map.copyOf(ladders));
            }
        };
    }
}
