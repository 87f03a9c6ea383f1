package io.leadledger.delivery.assignment;

import io.leadledger.api.IfMatch;
import io.leadledger.api.delivery.assignment.AssignmentWritten;
import io.leadledger.api.delivery.assignment.PriceApi;
import io.leadledger.api.delivery.assignment.PricesAnswer;
import io.leadledger.api.delivery.assignment.PricesForm;
import io.leadledger.chassis.web.ExpectedVersion;
import io.leadledger.delivery.assignment.priced.PricedAssignments;
import io.leadledger.id.AssignmentId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

/** Prices of an assignment over HTTP. */
@RestController
class PriceController implements PriceApi {

    private final Assignments assignments;
    private final VisibleAssignments visible;
    private final PricedAssignments priced;

    PriceController(Assignments assignments, VisibleAssignments visible, PricedAssignments priced) {
        this.assignments = assignments;
        this.visible = visible;
        this.priced = priced;
    }

    @Override
    @PreAuthorize("hasAuthority('deliveries:read')")
    public PricesAnswer find(AssignmentId assignmentId) {
        long version = visible.find(assignmentId).version();
        List<PricesAnswer.Ladder> ladders = priced.laddersOf(assignmentId).stream()
                .map(ladder -> new PricesAnswer.Ladder(ladder.validFrom(), ladder.tiers()))
                .toList();
        return new PricesAnswer(ladders, version);
    }

    @Override
    @PreAuthorize("hasAuthority('deliveries:write')")
    public AssignmentWritten set(AssignmentId assignmentId, @Nullable IfMatch seen, PricesForm form) {
        visible.find(assignmentId);
        return AssignmentController.written(assignments.setPrices(assignmentId, ExpectedVersion.seen(seen), form));
    }
}
