package io.leadledger.delivery.assignment;

import static io.leadledger.chassis.decision.Rejection.rule;

import io.leadledger.chassis.decision.Decision;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.delivery.price.LadderText;
import io.leadledger.event.delivery.AssignmentEvent;
import io.leadledger.event.delivery.AssignmentEvent.AssignmentDefined;
import io.leadledger.event.delivery.AssignmentEvent.AssignmentPriceSet;
import io.leadledger.event.delivery.PriceTier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules of an assignment's prices (R-023, R-024, D-11, D-12): each ladder sent replaces the one of the same first
 * date, the others stay, and what is already so makes no fact. Plain Java.
 */
final class PriceRules {

    private PriceRules() {}

    static Decision<AssignmentEvent> set(
            AssignmentState state, @Nullable List<@Nullable LadderText> ladders, Currency currency) {
        List<Rejection> errors = errors(ladders, currency);
        if (ladders == null || !errors.isEmpty()) {
            return Decision.rejected(errors);
        }
        List<AssignmentEvent> events = new ArrayList<>();
        for (LadderText ladder : ladders) {
            AssignmentPriceSet set = priceSet(state.defined(), ladder);
            if (!isAlreadySo(state, set)) {
                events.add(set);
            }
        }
        return Decision.accepted(events);
    }

    private static List<Rejection> errors(@Nullable List<@Nullable LadderText> ladders, Currency currency) {
        if (ladders == null || ladders.stream().anyMatch(Objects::isNull)) {
            return List.of(rule("missing", "ladders", "expected a list of ladders"));
        }
        List<Rejection> errors = new ArrayList<>();
        Set<Optional<LocalDate>> dates = new HashSet<>();
        for (int i = 0; i < ladders.size(); i++) {
            LadderText ladder = ladders.get(i);
            String path = "ladders[" + i + "]";
            if (!dates.add(Optional.ofNullable(ladder.validFrom()))) {
                errors.add(rule("duplicate-step", path + ".validFrom", "expected one ladder per date but was two"));
            }
            errors.addAll(ladder.errors(path, currency));
        }
        return errors;
    }

    private static AssignmentPriceSet priceSet(AssignmentDefined assignment, LadderText ladder) {
        return new AssignmentPriceSet(
                assignment.assignmentId(),
                assignment.entityId(),
                assignment.partnerId(),
                ladder.validFrom(),
                ladder.toTiers());
    }

    /** Without any ladder since ever, "back to the base price since ever" says nothing new. */
    private static boolean isAlreadySo(AssignmentState state, AssignmentPriceSet set) {
        List<PriceTier> known = state.ladders().get(Optional.ofNullable(set.validFrom()));
        return known == null ? set.validFrom() == null && set.tiers().isEmpty() : known.equals(set.tiers());
    }
}
