package io.leadledger.delivery.price;

import static io.leadledger.chassis.decision.Rejection.rule;

import io.leadledger.chassis.decision.Rejection;
import io.leadledger.money.Money;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a price has to be (D-09): there, in the currency of its entity, 0 or more. */
public final class PriceChecks {

    private PriceChecks() {}

    /** What is wrong with a price, if anything: {@code missing}, {@code wrong-currency}, {@code negative-price}. */
    public static Optional<Rejection> error(@Nullable Money price, String field, Currency expected) {
        if (price == null) {
            return Optional.of(rule("missing", field, "expected an amount and a currency but was nothing"));
        }
        if (!price.currency().equals(expected)) {
            return Optional.of(
                    rule("wrong-currency", field, "expected the entity's %s but was %s", expected, price.currency()));
        }
        return price.isNegative()
                ? Optional.of(rule("negative-price", field, "expected 0 or more but was %s", price))
                : Optional.empty();
    }
}
