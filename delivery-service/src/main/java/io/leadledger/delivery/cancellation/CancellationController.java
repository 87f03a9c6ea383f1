package io.leadledger.delivery.cancellation;

import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.security.AllowedEntities;
import io.leadledger.delivery.support.BulkRequest;
import io.leadledger.id.EntityId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Cancellations over HTTP, in bulk or of one transaction. Calling again has no second effect. */
@RestController
@RequestMapping("/api/v1")
@PreAuthorize("hasAuthority('deliveries:write')")
class CancellationController {

    private final CancellingTransactions cancelling;
    private final AllowedEntities allowed;
    private final Clock clock;

    CancellationController(CancellingTransactions cancelling, AllowedEntities allowed, Clock clock) {
        this.cancelling = cancelling;
        this.allowed = allowed;
        this.clock = clock;
    }

    /** Many cancellations in one entity. */
    record Cancellations(
            @Nullable String entityId, @Nullable List<@Nullable CancellationRow> cancellations) {}

    /** One cancellation; {@code cancelledAt} is now if not said. */
    record OneCancellation(
            @Nullable String cause,
            @Nullable String cancelledAt,
            @Nullable String reason) {}

    /** What became of each row, in order, and how many of each kind. */
    record Results(List<CancellationView> results, int cancelled, int alreadyCancelled, int rejected) {

        static Results of(List<CancellationView> results) {
            return new Results(
                    results,
                    count(results, "cancelled"),
                    count(results, "already-cancelled"),
                    count(results, "rejected"));
        }

        private static int count(List<CancellationView> results, String outcome) {
            return Math.toIntExact(results.stream()
                    .filter(row -> row.outcome().equals(outcome))
                    .count());
        }
    }

    @PostMapping("/cancellations")
    Results cancelAll(@RequestBody Cancellations request) {
        EntityId entityId = allowed.require(new EntityId(BulkRequest.required(request.entityId(), "entityId")));
        List<@Nullable CancellationRow> rows = BulkRequest.rows(request.cancellations(), "cancellations");
        List<CancellationResult> results = cancelling.cancel(entityId, rows);
        List<CancellationView> views = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            views.add(CancellationView.of(i, rows.get(i), results.get(i)));
        }
        return Results.of(views);
    }

    @PostMapping("/transactions/{transactionId}/cancellation")
    ResponseEntity<CancellationView> cancelOne(
            @PathVariable String transactionId, @RequestBody OneCancellation request) {
        String cancelledAt = request.cancelledAt() == null ? clock.instant().toString() : request.cancelledAt();
        CancellationRow row = new CancellationRow(null, transactionId, cancelledAt, request.cause(), request.reason());
        CancellationResult result = cancelling.cancelOne(row);
        CancellationView view = CancellationView.of(0, row, result);
        return switch (result) {
            case CancellationResult.Cancelled cancelled ->
                ResponseEntity.status(HttpStatus.CREATED).body(view);
            case CancellationResult.AlreadyCancelled already -> ResponseEntity.ok(view);
            case CancellationResult.Rejected rejected -> throw new RejectedException(rejected.reasons());
        };
    }
}
