package io.leadledger.scenario.masterdata;

import io.leadledger.api.IfMatch;
import io.leadledger.api.delivery.assignment.AssignmentAnswer;
import io.leadledger.api.delivery.assignment.AssignmentApi;
import io.leadledger.api.delivery.assignment.AssignmentForm;
import io.leadledger.api.delivery.assignment.AssignmentWritten;
import io.leadledger.id.AssignmentId;
import io.leadledger.id.EntityId;
import io.leadledger.id.ProfileId;
import io.leadledger.scenario.aggregate.Wanted;
import io.leadledger.scenario.api.ApiError;
import io.leadledger.scenario.loading.LoadedThings.LoadedPlace;
import java.util.List;
import java.util.Optional;

/**
 * An assignment as a sheet has it.
 *
 * @param profileKey the folder's key of its profile
 */
record AssignmentWanted(
        AssignmentApi assignments, String profileKey, LoadedPlace<ProfileId> profile, AssignmentForm form)
        implements Wanted<AssignmentAnswer> {

    @Override
    public Optional<AssignmentAnswer> find() {
        var entity = new EntityId(profile.entity().id());
        return assignments.list(entity, null, form.externalId(), 1, null).items().stream()
                .findFirst();
    }

    @Override
    public AssignmentAnswer show(String id) {
        return assignments.find(new AssignmentId(id));
    }

    @Override
    public At at(AssignmentAnswer assignment) {
        return new At(assignment.assignmentId().value(), assignment.version());
    }

    @Override
    public At make() {
        return at(assignments.define(profile.id(), null, form));
    }

    @Override
    public boolean isMadeWhole() {
        return true;
    }

    @Override
    public List<Part<AssignmentAnswer, ?>> parts() {
        return List.of(Part.of(
                AssignmentWanted::form,
                form,
                (form, seen) ->
                        at(assignments.change(new AssignmentId(seen.id()), IfMatch.version(seen.version()), form))));
    }

    @Override
    public Optional<ApiError> hindrance(AssignmentAnswer assignment) {
        return assignment.profileId().equals(profile.id())
                ? Optional.empty()
                : Optional.of(new ApiError(
                        "profileId", "profile-is-fixed", "expected the profile it was made in, but was " + profileKey));
    }

    private static AssignmentForm form(AssignmentAnswer assignment) {
        return new AssignmentForm(
                assignment.externalId(),
                assignment.partnerId().value(),
                assignment.name(),
                assignment.priority(),
                assignment.channel().name());
    }

    private static At at(AssignmentWritten written) {
        return new At(written.assignmentId().value(), written.version());
    }
}
