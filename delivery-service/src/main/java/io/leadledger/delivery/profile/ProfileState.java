package io.leadledger.delivery.profile;

import io.leadledger.event.delivery.ProfileEvent;
import io.leadledger.event.delivery.ProfileEvent.BasePriceSet;
import io.leadledger.event.delivery.ProfileEvent.ProfileDefined;
import io.leadledger.money.Money;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A profile as its facts tell it.
 *
 * @param definition absent before it is defined
 * @param basePrices by first service date, empty for since ever
 */
record ProfileState(@Nullable ProfileDefined definition, Map<Optional<LocalDate>, Money> basePrices) {

    static final ProfileState NONE = new ProfileState(null, Map.of());

    static ProfileState evolve(ProfileState state, ProfileEvent event) {
        return switch (event) {
            case ProfileDefined defined -> new ProfileState(defined, state.basePrices());
            case BasePriceSet set -> {
                Map<Optional<LocalDate>, Money> prices = new HashMap<>(state.basePrices());
                prices.put(Optional.ofNullable(set.validFrom()), set.price());
                yield new ProfileState(state.definition(), Map.copyOf(prices));
            }
        };
    }

    /** The base price of a service date; empty before the profile is defined. */
    Optional<Money> basePriceOn(LocalDate serviceDate) {
        return basePrices.entrySet().stream()
                .filter(price ->
                        price.getKey().map(from -> !from.isAfter(serviceDate)).orElse(true))
                .max(Map.Entry.comparingByKey(java.util.Comparator.comparing(from -> from.orElse(LocalDate.MIN))))
                .map(Map.Entry::getValue);
    }
}
