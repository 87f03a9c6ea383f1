package io.leadledger.delivery.assignment;

import io.leadledger.api.Page;
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

/** Assignments over HTTP. */
@RestController
@RequestMapping("/api/v1")
class AssignmentController {

    private final Assignments assignments;
    private final AssignmentTable table;
    private final IdempotentRequests idempotentRequests;
    private final VisibleAssignments visible;

    AssignmentController(
            Assignments assignments,
            AssignmentTable table,
            IdempotentRequests idempotentRequests,
            VisibleAssignments visible) {
        this.assignments = assignments;
        this.table = table;
        this.idempotentRequests = idempotentRequests;
        this.visible = visible;
    }

    /** Answer to a write. */
    record Written(AssignmentId assignmentId, long version, List<String> eventIds) {

        static Written of(Outcome outcome) {
            Outcome.Done done = outcome.orThrow();
            return new Written(new AssignmentId(done.id()), done.version(), done.eventIds());
        }
    }

    @PostMapping("/profiles/{profileId}/assignments")
    @PreAuthorize("hasAuthority('deliveries:write')")
    ResponseEntity<Written> define(
            @PathVariable ProfileId profileId,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody AssignmentText text) {
        visible.requireProfile(profileId);
        visible.requirePartner(Ids.partner(text.partnerId()));
        Written written = idempotentRequests.once(
                key, List.of(profileId, text), Written.class, () -> Written.of(assignments.define(profileId, text)));
        return ResponseEntity.status(HttpStatus.CREATED)
                .eTag(ExpectedVersion.eTag(written.version()))
                .body(written);
    }

    @PutMapping("/assignments/{assignmentId}")
    @PreAuthorize("hasAuthority('deliveries:write')")
    ResponseEntity<Written> change(
            @PathVariable AssignmentId assignmentId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody AssignmentText text) {
        visible.find(assignmentId);
        Written written = Written.of(assignments.change(assignmentId, ExpectedVersion.of(ifMatch), text));
        return ResponseEntity.ok().eTag(ExpectedVersion.eTag(written.version())).body(written);
    }

    @GetMapping("/assignments/{assignmentId}")
    @PreAuthorize("hasAuthority('deliveries:read')")
    ResponseEntity<AssignmentView> read(@PathVariable AssignmentId assignmentId) {
        AssignmentView assignment = visible.find(assignmentId);
        return ResponseEntity.ok()
                .eTag(ExpectedVersion.eTag(assignment.version()))
                .body(assignment);
    }

    @GetMapping("/assignments")
    @PreAuthorize("hasAuthority('deliveries:read')")
    Page<AssignmentView> list(
            @RequestParam @Nullable EntityId entityId,
            @RequestParam @Nullable PartnerId partnerId,
            @RequestParam @Nullable String externalId,
            @RequestParam @Nullable Integer limit,
            @RequestParam @Nullable String cursor) {
        return page(new Filter(entityId, null, partnerId, externalId, visible.limit(entityId)), limit, cursor);
    }

    @GetMapping("/profiles/{profileId}/assignments")
    @PreAuthorize("hasAuthority('deliveries:read')")
    Page<AssignmentView> listOfProfile(
            @PathVariable ProfileId profileId,
            @RequestParam @Nullable Integer limit,
            @RequestParam @Nullable String cursor) {
        visible.requireProfile(profileId);
        return page(new Filter(null, profileId, null, null, null), limit, cursor);
    }

    private Page<AssignmentView> page(Filter filter, @Nullable Integer limit, @Nullable String cursor) {
        return table.list(filter, PageRequest.of(limit, cursor, "names", filter));
    }
}
