package io.leadledger.api.delivery.profile;

import io.leadledger.api.IdempotencyKey;
import io.leadledger.api.IfMatch;
import io.leadledger.api.Page;
import io.leadledger.api.Refuses;
import io.leadledger.id.EntityId;
import io.leadledger.id.ProfileId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Distribution profiles, each a group of assignments with a base price. */
@HttpExchange(ProfileApi.PATH)
public interface ProfileApi {

    String PATH = "/api/v1/profiles";

    /**
     * Lists the profiles that the caller sees, in the order of their names.
     *
     * @param externalId the operator's key, whole
     */
    @GetExchange
    @Refuses("not-found")
    Page<ProfileAnswer> list(
            @RequestParam(required = false) @Nullable EntityId entityId,
            @RequestParam(required = false) @Nullable String externalId,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor);

    /** Shows a profile with all its base prices. */
    @GetExchange("/{profileId}")
    ProfileAnswer find(@PathVariable ProfileId profileId);

    /** Defines a profile of an entity. Its first base price holds since ever. */
    @PostExchange
    @ResponseStatus(HttpStatus.CREATED)
    @Refuses({"external-id-taken", "not-arrived-yet", "not-found"})
    ProfileWritten define(
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable IdempotencyKey key,
            @RequestBody ProfileForm form);

    /** Says a profile anew. A changed base price holds from a day on; deliveries recorded before keep theirs. */
    @PutExchange("/{profileId}")
    @Refuses("not-arrived-yet")
    ProfileWritten change(
            @PathVariable ProfileId profileId,
            @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable IfMatch seen,
            @RequestBody ProfileForm form);
}
