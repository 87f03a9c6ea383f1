package io.leadledger.delivery.assignment;

import io.leadledger.api.IdempotencyKey;
import io.leadledger.api.IfMatch;
import io.leadledger.api.Page;
import io.leadledger.api.delivery.assignment.AssignmentAnswer;
import io.leadledger.api.delivery.assignment.AssignmentApi;
import io.leadledger.api.delivery.assignment.AssignmentForm;
import io.leadledger.api.delivery.assignment.AssignmentWritten;
import io.leadledger.chassis.decision.Outcome;
import io.leadledger.chassis.idempotency.IdempotentRequests;
import io.leadledger.chassis.web.ExpectedVersion;
import io.leadledger.chassis.web.PageRequest;
import io.leadledger.delivery.assignment.AssignmentTable.Filter;
import io.leadledger.delivery.support.Ids;
import io.leadledger.id.AssignmentId;
import io.leadledger.id.EntityId;
import io.leadledger.id.PartnerId;
import io.leadledger.id.ProfileId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

/** Assignments over HTTP. */
@RestController
class AssignmentController implements AssignmentApi {

    private static final String READ = "hasAuthority('deliveries:read')";
    private static final String WRITE = "hasAuthority('deliveries:write')";

    private final Assignments assignments;
    private final AssignmentTable table;
    private final IdempotentRequests idempotent;
    private final VisibleAssignments visible;

    AssignmentController(
            Assignments assignments, AssignmentTable table, IdempotentRequests idempotent, VisibleAssignments visible) {
        this.assignments = assignments;
        this.table = table;
        this.idempotent = idempotent;
        this.visible = visible;
    }

    @Override
    @PreAuthorize(READ)
    public Page<AssignmentAnswer> list(
            @Nullable EntityId entityId,
            @Nullable PartnerId partnerId,
            @Nullable String externalId,
            @Nullable Integer limit,
            @Nullable String cursor) {
        return page(new Filter(entityId, null, partnerId, externalId, visible.limit(entityId)), limit, cursor);
    }

    @Override
    @PreAuthorize(READ)
    public Page<AssignmentAnswer> listOfProfile(ProfileId profileId, @Nullable Integer limit, @Nullable String cursor) {
        visible.requireProfile(profileId);
        return page(new Filter(null, profileId, null, null, null), limit, cursor);
    }

    @Override
    @PreAuthorize(READ)
    public AssignmentAnswer find(AssignmentId assignmentId) {
        return visible.find(assignmentId);
    }

    @Override
    @PreAuthorize(WRITE)
    public AssignmentWritten define(ProfileId profileId, @Nullable IdempotencyKey key, AssignmentForm form) {
        visible.requireProfile(profileId);
        visible.requirePartner(Ids.partner(form.partnerId()));
        return idempotent.once(
                IdempotencyKey.textOf(key),
                List.of(profileId, form),
                AssignmentWritten.class,
                () -> written(assignments.define(profileId, form)));
    }

    @Override
    @PreAuthorize(WRITE)
    public AssignmentWritten change(AssignmentId assignmentId, @Nullable IfMatch seen, AssignmentForm form) {
        visible.find(assignmentId);
        return written(assignments.change(assignmentId, ExpectedVersion.seen(seen), form));
    }

    static AssignmentWritten written(Outcome outcome) {
        Outcome.Done done = outcome.orThrow();
        return new AssignmentWritten(new AssignmentId(done.id()), done.version(), done.eventIds());
    }

    private Page<AssignmentAnswer> page(Filter filter, @Nullable Integer limit, @Nullable String cursor) {
        return table.list(filter, PageRequest.of(limit, cursor, "names", filter));
    }
}
