package io.leadledger.delivery.assignment;

import io.leadledger.api.delivery.assignment.AssignmentAnswer;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.chassis.security.AllowedEntities;
import io.leadledger.delivery.support.Ids;
import io.leadledger.id.AssignmentId;
import io.leadledger.id.EntityId;
import io.leadledger.id.PartnerId;
import io.leadledger.id.ProfileId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the present caller sees of assignments and profiles: all, or those of the entities he may act for. */
@Component
class VisibleAssignments {

    private final AssignmentTable table;
    private final AllowedEntities allowed;

    VisibleAssignments(AssignmentTable table, AllowedEntities allowed) {
        this.table = table;
        this.allowed = allowed;
    }

    /** The assignment; throws {@link RejectedException} {@code not-found} if there is none for the caller. */
    AssignmentAnswer find(AssignmentId assignmentId) {
        AssignmentAnswer assignment = table.find(assignmentId)
                .orElseThrow(() -> new RejectedException(Rejection.notFound("assignment", assignmentId)));
        allowed.require(assignment.entityId(), "assignment", assignmentId);
        return assignment;
    }

    /** Throws {@link RejectedException} {@code not-found} if there is no such profile for the caller. */
    void requireProfile(ProfileId profileId) {
        EntityId entityId = table.entityOfProfile(profileId)
                .orElseThrow(() -> new RejectedException(Rejection.notFound("profile", profileId)));
        allowed.require(entityId, "profile", profileId);
    }

    /**
     * Refuses as unknown a partner that others have and the caller does not, for an assignment would show it (D-01); one
     * that nobody has yet is anybody's.
     */
    void requirePartner(@Nullable PartnerId partnerId) {
        List<String> limit = allowed.limit().orElse(null);
        if (partnerId != null && limit != null && table.isOfOthersOnly(partnerId, limit)) {
            throw new RejectedException(Rejection.notArrivedYet("partnerId", "partner", partnerId));
        }
    }

    /** The entities a list may be about; throws as {@link AllowedEntities#requireFilter}. */
    @Nullable
    List<String> limit(@Nullable EntityId entityId) {
        allowed.requireFilter(Ids.text(entityId));
        return allowed.limit().orElse(null);
    }
}
