package io.leadledger.scenario.masterdata;

import io.leadledger.api.IfMatch;
import io.leadledger.api.Written;
import io.leadledger.api.delivery.profile.ProfileAnswer;
import io.leadledger.api.delivery.profile.ProfileApi;
import io.leadledger.api.delivery.profile.ProfileForm;
import io.leadledger.id.EntityId;
import io.leadledger.id.ProfileId;
import io.leadledger.scenario.aggregate.Wanted;
import io.leadledger.scenario.price.Prices;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

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
    public List<Part<ProfileAnswer, ?>> parts() {
        return List.of(Part.of(
                ProfileWanted::form,
                form,
                (form, seen) -> at(profiles.change(new ProfileId(seen.id()), IfMatch.version(seen.version()), form))));
    }

    private static ProfileForm form(ProfileAnswer profile) {
        return new ProfileForm(
                profile.entityId().value(),
                profile.externalId(),
                profile.name(),
                profile.routingStrategy().name(),
                profile.enabled(),
                Prices.form(profile.basePrice()),
                null);
    }

    private static At at(Written written) {
        return new At(written.id(), written.version());
    }
}
