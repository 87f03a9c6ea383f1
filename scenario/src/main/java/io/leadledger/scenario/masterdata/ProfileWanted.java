package io.leadledger.scenario.masterdata;

import io.leadledger.api.IfMatch;
import io.leadledger.api.Written;
import io.leadledger.api.delivery.PriceForm;
import io.leadledger.api.delivery.profile.ProfileAnswer;
import io.leadledger.api.delivery.profile.ProfileApi;
import io.leadledger.api.delivery.profile.ProfileForm;
import io.leadledger.id.EntityId;
import io.leadledger.id.ProfileId;
import io.leadledger.money.Money;
import io.leadledger.scenario.aggregate.Wanted;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A profile as a sheet has it. */
record ProfileWanted(ProfileApi profiles, ProfileForm form) implements Wanted<ProfileAnswer> {

    @Override
    public Optional<ProfileAnswer> find() {
        var entity = new EntityId(Objects.requireNonNull(form.entityId()));
        return profiles.list(entity, form.externalId(), 1, null).items().stream()
                .findFirst();
    }

    @Override
    public ProfileAnswer show(String id) {
        return profiles.find(new ProfileId(id));
    }

    @Override
    public At at(ProfileAnswer profile) {
        return new At(profile.profileId().value(), profile.version());
    }

    @Override
    public At make() {
        return at(profiles.define(null, form));
    }

    @Override
    public boolean isMadeWhole() {
        return true;
    }

    @Override
    public List<Part<ProfileAnswer>> parts() {
        return List.of(new Part<>(
                this::isSaid,
                seen -> at(profiles.change(new ProfileId(seen.id()), IfMatch.version(seen.version()), form))));
    }

    private boolean isSaid(ProfileAnswer profile) {
        return profile.routingStrategy().name().equals(form.routingStrategy())
                && isSame(profile.basePrice(), form.basePrice());
    }

    private static boolean isSame(Money price, @Nullable PriceForm wanted) {
        return wanted != null
                && wanted.amount() != null
                && price.currency().getCurrencyCode().equals(wanted.currency())
                && price.amount().compareTo(new BigDecimal(wanted.amount())) == 0;
    }

    private static At at(Written written) {
        return new At(written.id(), written.version());
    }
}
