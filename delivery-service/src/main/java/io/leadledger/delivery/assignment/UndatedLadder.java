package io.leadledger.delivery.assignment;

import io.leadledger.delivery.price.SaidLadder;
import io.leadledger.event.delivery.AssignmentEvent.AssignmentPriceSet;
import io.leadledger.event.delivery.PriceTier;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A ladder that was sent without a date: what holds on every day that no ladder beside it is for. Plain Java.
 *
 * @param beside first dates of the ladders that were sent with it
 * @param isNew whether the assignment was defined today
 */
record UndatedLadder(AssignmentState state, SaidLadder sent, Set<LocalDate> beside, boolean isNew) {

    private static final Comparator<Optional<LocalDate>> OLDEST_FIRST =
            Comparator.comparing(from -> from.orElse(LocalDate.MIN));

    /** The fact that makes it so, if it is not already: since ever for a first price, else from today on. */
    Optional<AssignmentPriceSet> change(LocalDate today) {
        List<PriceTier> tiers = sent.toTiers();
        Optional<List<PriceTier>> known = knownOn(today);
        if (known.map(tiers::equals).orElse(tiers.isEmpty())) {
            return Optional.empty();
        }
        boolean holdsSinceEver = known.isEmpty() && (isNew || sent.sinceEver());
        return Optional.of(PriceRules.priceSet(state.defined(), holdsSinceEver ? null : today, tiers));
    }

    /** The day from which one sent with it holds in its place, where it says another price for the days before only. */
    Optional<LocalDate> endOfTheRewrittenPast(LocalDate today) {
        return change(today)
                .filter(set -> set.validFrom() != null)
                .flatMap(set ->
                        beside.stream().filter(from -> !from.isAfter(today)).max(Comparator.naturalOrder()));
    }

    /** What holds today, leaving out what the ladders beside it say. */
    private Optional<List<PriceTier>> knownOn(LocalDate today) {
        return state.ladders().entrySet().stream()
                .filter(ladder -> ladder.getKey()
                        .map(from -> !from.isAfter(today) && !beside.contains(from))
                        .orElse(true))
                .max(Map.Entry.comparingByKey(OLDEST_FIRST))
                .map(Map.Entry::getValue);
    }
}
