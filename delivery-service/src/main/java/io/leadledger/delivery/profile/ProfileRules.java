package io.leadledger.delivery.profile;

import static io.leadledger.delivery.support.Required.changeError;
import static io.leadledger.delivery.support.Required.dayError;
import static io.leadledger.delivery.support.Required.errors;
import static io.leadledger.delivery.support.Required.nameError;
import static io.leadledger.delivery.support.Required.optionalTextError;
import static io.leadledger.delivery.support.Required.textError;

import io.leadledger.chassis.decision.Decision;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.delivery.price.PriceText;
import io.leadledger.delivery.support.PlainText;
import io.leadledger.event.delivery.ProfileEvent;
import io.leadledger.event.delivery.ProfileEvent.BasePriceSet;
import io.leadledger.event.delivery.ProfileEvent.ProfileDefined;
import io.leadledger.event.delivery.RoutingStrategy;
import io.leadledger.id.EntityId;
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
    static Decision<ProfileEvent> define(ProfileId profileId, ProfileText text, Currency currency) {
        List<Rejection> errors = new ArrayList<>(errors(textError(text.externalId(), "externalId")));
        errors.addAll(contentErrors(text, currency));
        if (text.basePriceValidFrom() != null) {
            errors.add(Rejection.rule(
                    "bad-value",
                    "basePriceValidFrom",
                    "expected nothing, for the first base price holds since ever, but was %s",
                    text.basePriceValidFrom()));
        }
        if (!errors.isEmpty()) {
            return Decision.rejected(errors);
        }
        String externalId = Objects.requireNonNull(text.externalId()).strip();
        ProfileDefined definition = definition(
                new ProfileDefined(
                        profileId,
                        new EntityId(Objects.requireNonNull(text.entityId())),
                        externalId,
                        externalId,
                        RoutingStrategy.FIRST_MATCH,
                        true),
                text);
        return Decision.accepted(
                List.of(definition, new BasePriceSet(profileId, definition.entityId(), price(text), null)));
    }

    /**
     * Changes a profile; what is already so makes no fact.
     *
     * @param today in the entity's zone
     */
    static Decision<ProfileEvent> change(ProfileState state, ProfileText text, Currency currency, LocalDate today) {
        ProfileDefined known = Objects.requireNonNull(state.definition());
        List<Rejection> errors = new ArrayList<>(errors(
                changeError(known.entityId().value(), text.entityId(), "entityId"),
                changeError(known.externalId(), text.externalId(), "externalId")));
        errors.addAll(contentErrors(text, currency));
        if (!errors.isEmpty()) {
            return Decision.rejected(errors);
        }
        LocalDate validFrom = Objects.requireNonNullElse(text.basePriceValidFrom(), today);
        return Decision.accepted(changes(state, definition(known, text), price(text), validFrom));
    }

    private static List<Rejection> contentErrors(ProfileText text, Currency currency) {
        return errors(
                optionalTextError(text.name(), "name"),
                nameError(text.routingStrategy(), "routingStrategy", List.of(RoutingStrategy.values())),
                PriceText.error(text.basePrice(), "basePrice", currency),
                dayError(text.basePriceValidFrom(), "basePriceValidFrom"));
    }

    private static ProfileDefined definition(ProfileDefined known, ProfileText text) {
        String name = PlainText.trimmed(text.name());
        return new ProfileDefined(
                known.profileId(),
                known.entityId(),
                known.externalId(),
                name == null ? known.name() : name,
                RoutingStrategy.valueOf(Objects.requireNonNull(text.routingStrategy())),
                text.enabled() == null ? known.enabled() : text.enabled());
    }

    private static Money price(ProfileText text) {
        return Objects.requireNonNull(text.basePrice()).toMoney();
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
