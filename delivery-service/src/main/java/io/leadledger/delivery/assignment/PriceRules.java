package io.leadledger.delivery.assignment;

import static io.leadledger.chassis.decision.Rejection.rule;

import io.leadledger.chassis.decision.Decision;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.delivery.price.SaidLadder;
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
 * date, the others stay, and what is already so makes no fact. A ladder without a date is the first price of its
 * assignment and holds since ever, or a changed one and holds from today on, so that no delivery of the past is priced
 * anew. Plain Java.
 */
final class PriceRules {

    private final Currency currency;
    private final LocalDate today;
    private final boolean isNew;

    /**
     * @param currency of the entity
     * @param today in the entity's zone
     * @param isNew whether the assignment was defined today
     */
    PriceRules(Currency currency, LocalDate today, boolean isNew) {
        this.currency = currency;
        this.today = today;
        this.isNew = isNew;
    }

    Decision<AssignmentEvent> set(AssignmentState state, @Nullable List<SaidLadder> ladders) {
        List<Rejection> errors = errors(ladders);
        if (ladders == null || !errors.isEmpty()) {
            return Decision.rejected(errors);
        }
        List<AssignmentEvent> events = new ArrayList<>();
        for (int i = 0; i < ladders.size(); i++) {
            SaidLadder ladder = ladders.get(i);
            int place = i;
            if (ladder.validFrom() != null) {
                dated(state, ladder).ifPresent(events::add);
            } else {
                UndatedLadder undated = new UndatedLadder(state, ladder, datesOf(ladders), isNew);
                undated.endOfTheRewrittenPast(today)
                        .map(end -> pastPrice("ladders[" + place + "].tiers", end))
                        .ifPresent(errors::add);
                undated.change(today).ifPresent(events::add);
            }
        }
        return errors.isEmpty() ? Decision.accepted(events) : Decision.rejected(errors);
    }

    private List<Rejection> errors(@Nullable List<SaidLadder> ladders) {
        if (ladders == null) {
            return List.of(rule("missing", "ladders", "expected a list of ladders"));
        }
        List<Rejection> errors = new ArrayList<>();
        Set<Optional<LocalDate>> dates = new HashSet<>();
        for (int i = 0; i < ladders.size(); i++) {
            SaidLadder ladder = ladders.get(i);
            String path = "ladders[" + i + "]";
            if (!dates.add(Optional.ofNullable(ladder.validFrom()))) {
                errors.add(rule("duplicate-step", path + ".validFrom", "expected one ladder per date but was two"));
            }
            errors.addAll(ladder.errors(path, currency));
        }
        return errors;
    }

    private static Rejection pastPrice(String field, LocalDate end) {
        return rule(
                "past-price",
                field,
                "expected the price as it was, for since %s another holds, but it is another: give it a day",
                end);
    }

    private static Optional<AssignmentEvent> dated(AssignmentState state, SaidLadder ladder) {
        AssignmentPriceSet set = priceSet(state.defined(), ladder.validFrom(), ladder.toTiers());
        return set.tiers().equals(state.ladders().get(Optional.ofNullable(set.validFrom())))
                ? Optional.empty()
                : Optional.of(set);
    }

    static AssignmentPriceSet priceSet(
            AssignmentDefined assignment, @Nullable LocalDate validFrom, List<PriceTier> tiers) {
        return new AssignmentPriceSet(
                assignment.assignmentId(), assignment.entityId(), assignment.partnerId(), validFrom, tiers);
    }

    private static Set<LocalDate> datesOf(List<SaidLadder> ladders) {
        Set<LocalDate> dates = new HashSet<>();
        ladders.stream().map(SaidLadder::validFrom).filter(Objects::nonNull).forEach(dates::add);
        return dates;
    }
}
