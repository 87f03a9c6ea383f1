package io.leadledger.delivery.profile;

import io.leadledger.api.IdempotencyKey;
import io.leadledger.api.IfMatch;
import io.leadledger.api.Page;
import io.leadledger.api.delivery.profile.ProfileAnswer;
import io.leadledger.api.delivery.profile.ProfileApi;
import io.leadledger.api.delivery.profile.ProfileForm;
import io.leadledger.api.delivery.profile.ProfileWritten;
import io.leadledger.chassis.decision.Outcome;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.chassis.idempotency.IdempotentRequests;
import io.leadledger.chassis.security.AllowedEntities;
import io.leadledger.chassis.web.ExpectedVersion;
import io.leadledger.chassis.web.PageRequest;
import io.leadledger.delivery.profile.ProfileTable.Filter;
import io.leadledger.delivery.support.Ids;
import io.leadledger.id.EntityId;
import io.leadledger.id.ProfileId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

/** Profiles over HTTP. */
@RestController
class ProfileController implements ProfileApi {

    private static final String READ = "hasAuthority('deliveries:read')";
    private static final String WRITE = "hasAuthority('deliveries:write')";

    private final Profiles profiles;
    private final ProfileTable table;
    private final IdempotentRequests idempotent;
    private final AllowedEntities allowed;

    ProfileController(Profiles profiles, ProfileTable table, IdempotentRequests idempotent, AllowedEntities allowed) {
        this.profiles = profiles;
        this.table = table;
        this.idempotent = idempotent;
        this.allowed = allowed;
    }

    @Override
    @PreAuthorize(READ)
    public Page<ProfileAnswer> list(
            @Nullable EntityId entityId,
            @Nullable String externalId,
            @Nullable Integer limit,
            @Nullable String cursor) {
        allowed.requireFilter(Ids.text(entityId));
        Filter filter = new Filter(entityId, externalId, allowed.limit().orElse(null));
        return table.list(filter, PageRequest.of(limit, cursor, "names", filter));
    }

    @Override
    @PreAuthorize(READ)
    public ProfileAnswer find(ProfileId profileId) {
        ProfileAnswer profile = table.find(profileId)
                .orElseThrow(() -> new RejectedException(Rejection.notFound("profile", profileId)));
        allowed.require(profile.entityId(), "profile", profileId);
        return profile;
    }

    @Override
    @PreAuthorize(WRITE)
    public ProfileWritten define(@Nullable IdempotencyKey key, ProfileForm form) {
        allowed.requireFilter(form.entityId());
        return idempotent.once(
                IdempotencyKey.textOf(key), form, ProfileWritten.class, () -> written(profiles.define(form)));
    }

    @Override
    @PreAuthorize(WRITE)
    public ProfileWritten change(ProfileId profileId, @Nullable IfMatch seen, ProfileForm form) {
        find(profileId);
        return written(profiles.change(profileId, ExpectedVersion.seen(seen), form));
    }

    private static ProfileWritten written(Outcome outcome) {
        Outcome.Done done = outcome.orThrow();
        return new ProfileWritten(new ProfileId(done.id()), done.version(), done.eventIds());
    }
}
