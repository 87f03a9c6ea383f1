package io.leadledger.delivery.profile;

import io.leadledger.chassis.decision.Decision;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.delivery.price.PriceChecks;
import io.leadledger.delivery.support.Fixed;
import io.leadledger.event.delivery.ProfileEvent;
import io.leadledger.event.delivery.ProfileEvent.BasePriceSet;
import io.leadledger.event.delivery.ProfileEvent.ProfileDefined;
import io.leadledger.event.delivery.RoutingStrategy;
import io.leadledger.id.ProfileId;
import io.leadledger.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;

/**
 * The rules of a profile, R-020, D-09 and D-11: the first base price holds since ever, a changed one from a day on, today
 * if none is said, so that no delivery of the past is priced anew. Plain Java.
 */
final class ProfileRules {

    private ProfileRules() {}

    /** Defines a new profile in an entity of that currency. */
    static Decision<ProfileEvent> define(ProfileId profileId, ProfileCommand command, Currency currency) {
        List<Rejection> errors = contentErrors(command, currency);
        if (command.externalId() == null) {
            errors.addFirst(Rejection.rule("missing", "externalId", "expected a text but was nothing"));
        }
        if (command.basePriceValidFrom() != null) {
            errors.add(Rejection.rule(
                    "bad-value",
                    "basePriceValidFrom",
                    "expected nothing, for the first base price holds since ever, but was %s",
                    command.basePriceValidFrom()));
        }
        if (!errors.isEmpty()) {
            return Decision.rejected(errors);
        }
        String externalId = Objects.requireNonNull(command.externalId());
        ProfileDefined definition = definition(
                new ProfileDefined(
                        profileId,
                        Objects.requireNonNull(command.entityId()),
                        externalId,
                        externalId,
                        RoutingStrategy.FIRST_MATCH,
                        true),
                command);
        return Decision.accepted(
                List.of(definition, new BasePriceSet(profileId, definition.entityId(), price(command), null)));
    }

    /**
     * Changes a profile; what is already so makes no fact.
     *
     * @param today in the entity's zone
     */
    static Decision<ProfileEvent> change(
            ProfileState state, ProfileCommand command, Currency currency, LocalDate today) {
        ProfileDefined known = Objects.requireNonNull(state.definition());
        List<Rejection> errors = new ArrayList<>();
        Fixed.error(known.entityId(), command.entityId(), "entityId").ifPresent(errors::add);
        Fixed.error(known.externalId(), command.externalId(), "externalId").ifPresent(errors::add);
        errors.addAll(contentErrors(command, currency));
        if (!errors.isEmpty()) {
            return Decision.rejected(errors);
        }
        LocalDate validFrom = Objects.requireNonNullElse(command.basePriceValidFrom(), today);
        return Decision.accepted(changes(state, definition(known, command), price(command), validFrom));
    }

    private static List<Rejection> contentErrors(ProfileCommand command, Currency currency) {
        List<Rejection> errors = new ArrayList<>();
        if (command.routingStrategy() == null) {
            errors.add(Rejection.rule("missing", "routingStrategy", "expected a strategy but was nothing"));
        }
        PriceChecks.error(command.basePrice(), "basePrice", currency).ifPresent(errors::add);
        return errors;
    }

    private static ProfileDefined definition(ProfileDefined known, ProfileCommand command) {
        return new ProfileDefined(
                known.profileId(),
                known.entityId(),
                known.externalId(),
                Objects.requireNonNullElse(command.name(), known.name()),
                Objects.requireNonNull(command.routingStrategy()),
                Objects.requireNonNullElse(command.enabled(), known.enabled()));
    }

    private static Money price(ProfileCommand command) {
        return Objects.requireNonNull(command.basePrice());
    }

    private static List<ProfileEvent> changes(
            ProfileState state, ProfileDefined definition, Money price, LocalDate validFrom) {
        List<ProfileEvent> events = new ArrayList<>();
        if (!definition.equals(state.definition())) {
            events.add(definition);
        }
        if (!price.equals(state.basePriceOn(validFrom).orElse(null))) {
            events.add(new BasePriceSet(definition.profileId(), definition.entityId(), price, validFrom));
        }
        return events;
    }
}
