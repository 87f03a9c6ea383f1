package io.leadledger.delivery.price;

import io.leadledger.event.delivery.PriceSource;
import io.leadledger.event.delivery.PriceSource.Kind;
import io.leadledger.event.delivery.PriceTier;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * Every price of one assignment that is known now (D-11, D-12). Plain Java: no clock, no database.
 *
 * @param basePrices of the profile, each from its own service date on, one since ever
 * @param ladders of the assignment, each from its own service date on
 */
public record PriceBook(List<BasePrice> basePrices, List<Ladder> ladders) {

    /**
     * The price of a lead.
     *
     * @param serviceDate local date of the delivery in the entity's zone (D-10)
     * @param position which lead of its partner, assignment and calendar month it is, from 1
     */
    public Priced priceOf(LocalDate serviceDate, int position) {
        return ladderOn(serviceDate)
                .map(ladder -> byLadder(ladder, position))
                .orElseGet(() -> byBasePrice(basePriceOn(serviceDate), position));
    }

    /** The currency that leads of that day would be priced in. */
    public Currency currencyOn(LocalDate serviceDate) {
        return ladderOn(serviceDate)
                .map(ladder -> ladder.tiers().getFirst().price())
                .orElseGet(() -> basePriceOn(serviceDate).price())
                .currency();
    }

    private BasePrice basePriceOn(LocalDate serviceDate) {
        return BasePrice.on(serviceDate, basePrices)
                .orElseThrow(() -> new IllegalStateException("expected a base price since ever but was " + basePrices));
    }

    private static Priced byBasePrice(BasePrice base, int position) {
        return new Priced(base.price(), new PriceSource(Kind.BASE, base.eventId(), null, position));
    }

    private Optional<Ladder> ladderOn(LocalDate serviceDate) {
        return ladders.stream()
                .filter(ladder -> ladder.holdsOn(serviceDate))
                .max(Ladder.BY_VALID_FROM)
                .filter(ladder -> !ladder.tiers().isEmpty());
    }

    private static Priced byLadder(Ladder ladder, int position) {
        PriceTier step = ladder.stepAt(position);
        PriceSource source = ladder.tiers().size() == 1
                ? new PriceSource(Kind.OVERRIDE, ladder.eventId(), null, position)
                : new PriceSource(Kind.TIER, ladder.eventId(), step.fromLead(), position);
        return new Priced(step.price(), source);
    }
}
