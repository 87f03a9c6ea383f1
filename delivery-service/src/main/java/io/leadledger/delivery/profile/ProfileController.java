package io.leadledger.delivery.profile;

import io.leadledger.api.Page;
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
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Profiles over HTTP. */
@RestController
@RequestMapping("/api/v1/profiles")
class ProfileController {

    private final Profiles profiles;
    private final ProfileTable table;
    private final IdempotentRequests idempotentRequests;
    private final AllowedEntities allowed;

    ProfileController(
            Profiles profiles, ProfileTable table, IdempotentRequests idempotentRequests, AllowedEntities allowed) {
        this.profiles = profiles;
        this.table = table;
        this.idempotentRequests = idempotentRequests;
        this.allowed = allowed;
    }

    /** Answer to a write. */
    record Written(ProfileId profileId, long version, List<String> eventIds) {

        static Written of(Outcome outcome) {
            Outcome.Done done = outcome.orThrow();
            return new Written(new ProfileId(done.id()), done.version(), done.eventIds());
        }
    }

    @PostMapping
    @PreAuthorize("hasAuthority('deliveries:write')")
    ResponseEntity<Written> define(
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody ProfileText text) {
        allowed.requireFilter(text.entityId());
        Written written = idempotentRequests.once(key, text, Written.class, () -> Written.of(profiles.define(text)));
        return ResponseEntity.status(HttpStatus.CREATED)
                .eTag(ExpectedVersion.eTag(written.version()))
                .body(written);
    }

    @PutMapping("/{profileId}")
    @PreAuthorize("hasAuthority('deliveries:write')")
    ResponseEntity<Written> change(
            @PathVariable ProfileId profileId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody ProfileText text) {
        known(profileId);
        Written written = Written.of(profiles.change(profileId, ExpectedVersion.of(ifMatch), text));
        return ResponseEntity.ok().eTag(ExpectedVersion.eTag(written.version())).body(written);
    }

    @GetMapping("/{profileId}")
    @PreAuthorize("hasAuthority('deliveries:read')")
    ResponseEntity<ProfileView> read(@PathVariable ProfileId profileId) {
        ProfileView profile = known(profileId);
        return ResponseEntity.ok().eTag(ExpectedVersion.eTag(profile.version())).body(profile);
    }

    @GetMapping
    @PreAuthorize("hasAuthority('deliveries:read')")
    Page<ProfileView> list(
            @RequestParam @Nullable EntityId entityId,
            @RequestParam @Nullable String externalId,
            @RequestParam @Nullable Integer limit,
            @RequestParam @Nullable String cursor) {
        allowed.requireFilter(Ids.text(entityId));
        Filter filter = new Filter(entityId, externalId, allowed.limit().orElse(null));
        return table.list(filter, PageRequest.of(limit, cursor, "names", filter));
    }

    private ProfileView known(ProfileId profileId) {
        ProfileView profile = table.find(profileId)
                .orElseThrow(() -> new RejectedException(Rejection.notFound("profile", profileId)));
        allowed.require(profile.entityId(), "profile", profileId);
        return profile;
    }
}
