package io.leadledger.delivery.price;

import static io.leadledger.chassis.decision.Rejection.rule;

import io.leadledger.chassis.decision.Rejection;
import io.leadledger.delivery.support.Required;
import io.leadledger.event.delivery.PriceTier;
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
 * A ladder as somebody sent it.
 *
 * @param validFrom absent where no day is meant: since ever for the first price of an assignment, from today on for a
 *     changed one
 * @param sinceEver whether the first price of an older assignment holds since ever too, as that of a new one does
 * @param tiers none for "back to the base price"
 */
public record LadderText(
        @Nullable LocalDate validFrom,
        @Nullable Boolean sinceEver,
        @Nullable List<@Nullable StepText> tiers) {

    /** A step as somebody sent it. */
    public record StepText(
            @Nullable Integer fromLead, @Nullable PriceText price) {}

    /** Everything wrong with the ladder, each error by its field below {@code path}. */
    public List<Rejection> errors(String path, Currency currency) {
        if (tiers == null) {
            return List.of(rule("missing", path + ".tiers", "expected a list of steps but was nothing"));
        }
        List<Rejection> errors = new ArrayList<>();
        Required.dayError(validFrom, path + ".validFrom").ifPresent(errors::add);
        Set<Integer> begins = new HashSet<>();
        for (int i = 0; i < tiers.size(); i++) {
            String step = path + ".tiers[" + i + "]";
            beginError(tiers.get(i), step + ".fromLead", begins).forEach(errors::add);
            PriceText price = tiers.get(i) == null ? null : tiers.get(i).price();
            PriceText.error(price, step + ".price", currency).ifPresent(errors::add);
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
                .map(Objects::requireNonNull)
                .map(step -> new PriceTier(
                        Objects.requireNonNull(step.fromLead),
                        Objects.requireNonNull(step.price).toMoney()))
                .sorted(Comparator.comparingInt(PriceTier::fromLead))
                .toList();
    }

    private static List<Rejection> beginError(@Nullable StepText step, String field, Set<Integer> begins) {
        if (step == null || step.fromLead == null) {
            return List.of(rule("missing", field, "expected a number from 1 but was nothing"));
        }
        if (step.fromLead < 1) {
            return List.of(rule("ladder-must-begin-at-1", field, "expected 1 or more but was %d", step.fromLead));
        }
        return begins.add(step.fromLead)
                ? List.of()
                : List.of(rule("duplicate-step", field, "expected one step from lead %d but was two", step.fromLead));
    }
}
