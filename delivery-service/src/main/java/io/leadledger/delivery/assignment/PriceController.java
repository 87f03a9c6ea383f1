package io.leadledger.delivery.assignment;

import io.leadledger.chassis.decision.Outcome;
import io.leadledger.chassis.web.ExpectedVersion;
import io.leadledger.delivery.price.LadderText;
import io.leadledger.event.delivery.PriceTier;
import io.leadledger.id.AssignmentId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Prices of an assignment over HTTP. */
@RestController
@RequestMapping("/api/v1/assignments/{assignmentId}/prices")
class PriceController {

    private final Assignments assignments;
    private final VisibleAssignments visible;
    private final PricedAssignments priced;

    PriceController(Assignments assignments, VisibleAssignments visible, PricedAssignments priced) {
        this.assignments = assignments;
        this.visible = visible;
        this.priced = priced;
    }

    /** Ladders to set; those not listed stay. */
    record Prices(@Nullable List<@Nullable LadderText> ladders) {}

    /** All ladders, with the version an update has to name. */
    record PricesView(List<LadderView> ladders, long version) {}

    /** A ladder; no steps means back to the base price. */
    record LadderView(@Nullable LocalDate validFrom, List<PriceTier> tiers) {}

    /** Answer to a write. */
    record Written(AssignmentId assignmentId, long version, List<String> eventIds) {}

    @PutMapping
    @PreAuthorize("hasAuthority('deliveries:write')")
    ResponseEntity<Written> set(
            @PathVariable AssignmentId assignmentId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Prices prices) {
        visible.find(assignmentId);
        Outcome.Done done = assignments
                .setPrices(assignmentId, ExpectedVersion.of(ifMatch), prices.ladders())
                .orThrow();
        return ResponseEntity.ok()
                .eTag(ExpectedVersion.eTag(done.version()))
                .body(new Written(new AssignmentId(done.id()), done.version(), done.eventIds()));
    }

    @GetMapping
    @PreAuthorize("hasAuthority('deliveries:read')")
    ResponseEntity<PricesView> read(@PathVariable AssignmentId assignmentId) {
        AssignmentView assignment = visible.find(assignmentId);
        List<LadderView> ladders = priced.laddersOf(assignmentId).stream()
                .map(ladder -> new LadderView(ladder.validFrom(), ladder.tiers()))
                .toList();
        return ResponseEntity.ok()
                .eTag(ExpectedVersion.eTag(assignment.version()))
                .body(new PricesView(ladders, assignment.version()));
    }
}
