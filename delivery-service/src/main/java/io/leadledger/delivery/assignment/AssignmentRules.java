package io.leadledger.delivery.assignment;

import static io.leadledger.delivery.support.Required.changeError;
import static io.leadledger.delivery.support.Required.errors;
import static io.leadledger.delivery.support.Required.nameError;
import static io.leadledger.delivery.support.Required.optionalTextError;
import static io.leadledger.delivery.support.Required.textError;

import io.leadledger.chassis.decision.Decision;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.delivery.support.PlainText;
import io.leadledger.event.delivery.AssignmentEvent;
import io.leadledger.event.delivery.AssignmentEvent.AssignmentDefined;
import io.leadledger.event.delivery.DeliveryChannel;
import io.leadledger.id.AssignmentId;
import io.leadledger.id.EntityId;
import io.leadledger.id.PartnerId;
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
    static Decision<AssignmentEvent> define(Place place, AssignmentText text) {
        List<Rejection> errors = new ArrayList<>(errors(textError(text.externalId(), "externalId")));
        errors.addAll(contentErrors(text));
        if (!errors.isEmpty()) {
            return Decision.rejected(errors);
        }
        String externalId = Objects.requireNonNull(text.externalId()).strip();
        AssignmentDefined bare = new AssignmentDefined(
                place.assignmentId(),
                place.entityId(),
                place.profileId(),
                new PartnerId(Objects.requireNonNull(text.partnerId())),
                externalId,
                externalId,
                0,
                DeliveryChannel.RECORDED);
        return Decision.accepted(changed(bare, text));
    }

    /** Changes an assignment; what is already so makes no fact. */
    static Decision<AssignmentEvent> change(AssignmentState state, AssignmentText text) {
        AssignmentDefined known = state.defined();
        List<Rejection> errors = new ArrayList<>(errors(
                changeError(known.externalId(), text.externalId(), "externalId"),
                changeError(known.partnerId().value(), text.partnerId(), "partnerId")));
        errors.addAll(contentErrors(text));
        if (!errors.isEmpty()) {
            return Decision.rejected(errors);
        }
        AssignmentDefined changed = changed(known, text);
        return changed.equals(known) ? Decision.unchanged() : Decision.accepted(changed);
    }

    private static List<Rejection> contentErrors(AssignmentText text) {
        return errors(
                optionalTextError(text.name(), "name"),
                text.priority() == null
                        ? Optional.of(Rejection.rule("missing", "priority", "expected a number but was nothing"))
                        : Optional.empty(),
                text.channel() == null
                        ? Optional.empty()
                        : nameError(text.channel(), "channel", List.of(DeliveryChannel.values())));
    }

    private static AssignmentDefined changed(AssignmentDefined known, AssignmentText text) {
        String name = PlainText.trimmed(text.name());
        return new AssignmentDefined(
                known.assignmentId(),
                known.entityId(),
                known.profileId(),
                known.partnerId(),
                known.externalId(),
                name == null ? known.name() : name,
                Objects.requireNonNull(text.priority()),
                text.channel() == null ? known.channel() : DeliveryChannel.valueOf(text.channel()));
    }
}
