package io.leadledger.api.delivery.assignment;

import io.leadledger.api.IdempotencyKey;
import io.leadledger.api.IfMatch;
import io.leadledger.api.Page;
import io.leadledger.api.Refuses;
import io.leadledger.id.AssignmentId;
import io.leadledger.id.EntityId;
import io.leadledger.id.PartnerId;
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

/** Assignments, by which a partner receives leads of a profile. */
@HttpExchange("/api/v1")
public interface AssignmentApi {

    /**
     * Lists the assignments that the caller sees, in the order of the names that invoice lines print.
     *
     * @param externalId the operator's key, whole
     */
    @GetExchange("/assignments")
    @Refuses("not-found")
    Page<AssignmentAnswer> list(
            @RequestParam(required = false) @Nullable EntityId entityId,
            @RequestParam(required = false) @Nullable PartnerId partnerId,
            @RequestParam(required = false) @Nullable String externalId,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor);

    /** Lists the assignments of a profile, in the order of the names that invoice lines print. */
    @GetExchange("/profiles/{profileId}/assignments")
    Page<AssignmentAnswer> listOfProfile(
            @PathVariable ProfileId profileId,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor);

    /** Shows an assignment. */
    @GetExchange("/assignments/{assignmentId}")
    AssignmentAnswer find(@PathVariable AssignmentId assignmentId);

    /** Assigns a partner to a profile. It costs the profile's base price until it has one of its own. */
    @PostExchange("/profiles/{profileId}/assignments")
    @ResponseStatus(HttpStatus.CREATED)
    @Refuses({"external-id-taken", "not-arrived-yet"})
    AssignmentWritten define(
            @PathVariable ProfileId profileId,
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable IdempotencyKey key,
            @RequestBody AssignmentForm form);

    /** Says an assignment anew. */
    @PutExchange("/assignments/{assignmentId}")
    AssignmentWritten change(
            @PathVariable AssignmentId assignmentId,
            @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable IfMatch seen,
            @RequestBody AssignmentForm form);
}
