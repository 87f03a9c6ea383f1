package io.leadledger.delivery.price;

import io.leadledger.money.Money;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A price of a profile, for leads whose assignment sets none.
 *
 * @param validFrom the first service date it holds for, null for since ever (D-11)
 * @param eventId the event that set it
 */
public record BasePrice(@Nullable LocalDate validFrom, Money price, String eventId) {

    /** The older first; since ever is oldest. */
    public static final Comparator<BasePrice> BY_VALID_FROM =
            Comparator.comparing(BasePrice::validFrom, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** The one that holds on a service date. */
    public static Optional<BasePrice> on(LocalDate serviceDate, Collection<BasePrice> prices) {
        return prices.stream()
                .filter(price -> price.validFrom() == null || !price.validFrom().isAfter(serviceDate))
                .max(BY_VALID_FROM);
    }
}
