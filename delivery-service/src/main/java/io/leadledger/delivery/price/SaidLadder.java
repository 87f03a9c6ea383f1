package io.leadledger.delivery.price;

import static io.leadledger.chassis.decision.Rejection.rule;

import io.leadledger.chassis.decision.Rejection;
import io.leadledger.event.delivery.PriceTier;
import io.leadledger.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A ladder as somebody wants it.
 *
 * @param validFrom absent where no day is meant: since ever for the first price of an assignment, from today on for a
 *     changed one
 * @param sinceEver whether the first price of an older assignment holds since ever too, as that of a new one does
 * @param tiers none for "back to the base price"
 */
public record SaidLadder(
        @Nullable LocalDate validFrom,
        boolean sinceEver,
        @Nullable List<Step> tiers) {

    /** A step as somebody wants it. */
    public record Step(@Nullable Integer fromLead, @Nullable Money price) {}

    /** Everything wrong with the ladder, each error by its field below {@code path}. */
    public List<Rejection> errors(String path, Currency currency) {
        if (tiers == null) {
            return List.of(rule("missing", path + ".tiers", "expected a list of steps but was nothing"));
        }
        List<Rejection> errors = new ArrayList<>();
        Set<Integer> begins = new HashSet<>();
        for (int i = 0; i < tiers.size(); i++) {
            String step = path + ".tiers[" + i + "]";
            beginError(tiers.get(i).fromLead(), step + ".fromLead", begins).forEach(errors::add);
            PriceChecks.error(tiers.get(i).price(), step + ".price", currency).ifPresent(errors::add);
        }
        if (errors.isEmpty() && !begins.isEmpty() && !begins.contains(1)) {
            errors.add(rule(
                    "ladder-must-begin-at-1",
                    path + ".tiers[0].fromLead",
                    "expected a step from lead 1 but the first begins at %d",
                    begins.stream().min(Comparator.naturalOrder()).orElseThrow()));
        }
        return errors;
    }

    /** The steps in order; call it only where {@link #errors} found nothing. */
    public List<PriceTier> toTiers() {
        return Objects.requireNonNull(tiers).stream()
                .map(step ->
                        new PriceTier(Objects.requireNonNull(step.fromLead()), Objects.requireNonNull(step.price())))
                .sorted(Comparator.comparingInt(PriceTier::fromLead))
                .toList();
    }

    private static List<Rejection> beginError(@Nullable Integer fromLead, String field, Set<Integer> begins) {
        if (fromLead == null) {
            return List.of(rule("missing", field, "expected a number from 1 but was nothing"));
        }
        if (fromLead < 1) {
            return List.of(rule("ladder-must-begin-at-1", field, "expected 1 or more but was %d", fromLead));
        }
        return begins.add(fromLead)
                ? List.of()
                : List.of(rule("duplicate-step", field, "expected one step from lead %d but was two", fromLead));
    }
}
