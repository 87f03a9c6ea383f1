package io.leadledger.delivery.assignment;

import io.leadledger.chassis.decision.Decision;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.delivery.support.Fixed;
import io.leadledger.event.delivery.AssignmentEvent;
import io.leadledger.event.delivery.AssignmentEvent.AssignmentDefined;
import io.leadledger.event.delivery.DeliveryChannel;
import io.leadledger.id.AssignmentId;
import io.leadledger.id.EntityId;
import io.leadledger.id.ProfileId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The rules of an assignment, R-021. Plain Java. */
final class AssignmentRules {

    /** Where a new assignment belongs. */
    record Place(AssignmentId assignmentId, EntityId entityId, ProfileId profileId) {}

    private AssignmentRules() {}

    /** Defines a new assignment; its name is what invoice lines print, by default its key (D-15). */
    static Decision<AssignmentEvent> define(Place place, AssignmentCommand command) {
        List<Rejection> errors = new ArrayList<>();
        if (command.externalId() == null) {
            errors.add(Rejection.rule("missing", "externalId", "expected a text but was nothing"));
        }
        priorityError(command).ifPresent(errors::add);
        if (!errors.isEmpty()) {
            return Decision.rejected(errors);
        }
        String externalId = Objects.requireNonNull(command.externalId());
        AssignmentDefined bare = new AssignmentDefined(
                place.assignmentId(),
                place.entityId(),
                place.profileId(),
                Objects.requireNonNull(command.partnerId()),
                externalId,
                externalId,
                0,
                DeliveryChannel.RECORDED);
        return Decision.accepted(changed(bare, command));
    }

    /** Changes an assignment; what is already so makes no fact. */
    static Decision<AssignmentEvent> change(AssignmentState state, AssignmentCommand command) {
        AssignmentDefined known = state.defined();
        List<Rejection> errors = new ArrayList<>();
        Fixed.error(known.externalId(), command.externalId(), "externalId").ifPresent(errors::add);
        Fixed.error(known.partnerId(), command.partnerId(), "partnerId").ifPresent(errors::add);
        priorityError(command).ifPresent(errors::add);
        if (!errors.isEmpty()) {
            return Decision.rejected(errors);
        }
        AssignmentDefined changed = changed(known, command);
        return changed.equals(known) ? Decision.unchanged() : Decision.accepted(changed);
    }

    private static Optional<Rejection> priorityError(AssignmentCommand command) {
        return command.priority() == null
                ? Optional.of(Rejection.rule("missing", "priority", "expected a number but was nothing"))
                : Optional.empty();
    }

    private static AssignmentDefined changed(AssignmentDefined known, AssignmentCommand command) {
        return new AssignmentDefined(
                known.assignmentId(),
                known.entityId(),
                known.profileId(),
                known.partnerId(),
                known.externalId(),
                Objects.requireNonNullElse(command.name(), known.name()),
                Objects.requireNonNull(command.priority()),
                Objects.requireNonNullElse(command.channel(), known.channel()));
    }
}
