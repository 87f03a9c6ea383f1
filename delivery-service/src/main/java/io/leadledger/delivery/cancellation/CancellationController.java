package io.leadledger.delivery.cancellation;

import io.leadledger.api.delivery.cancellation.CancellationAnswer;
import io.leadledger.api.delivery.cancellation.CancellationApi;
import io.leadledger.api.delivery.cancellation.CancellationForm;
import io.leadledger.api.delivery.cancellation.CancellationResults;
import io.leadledger.api.delivery.cancellation.CancellationRow;
import io.leadledger.api.delivery.cancellation.CancellationsForm;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.security.AllowedEntities;
import io.leadledger.delivery.support.BulkRequest;
import io.leadledger.id.EntityId;
import io.leadledger.id.TransactionId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

/** Cancellations over HTTP, in bulk or of one transaction. */
@RestController
class CancellationController implements CancellationApi {

    private static final String WRITE = "hasAuthority('deliveries:write')";

    private final CancellingTransactions cancelling;
    private final AllowedEntities allowed;
    private final Clock clock;

    CancellationController(CancellingTransactions cancelling, AllowedEntities allowed, Clock clock) {
        this.cancelling = cancelling;
        this.allowed = allowed;
        this.clock = clock;
    }

    @Override
    @PreAuthorize(WRITE)
    public CancellationResults cancelAll(CancellationsForm form) {
        EntityId entityId = allowed.require(BulkRequest.entity(form.entityId()));
        List<@Nullable CancellationRow> rows = BulkRequest.rows(form.cancellations(), "cancellations");
        List<CancellationResult> results = cancelling.cancel(entityId, rows);
        List<CancellationAnswer> answers = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            answers.add(results.get(i).answer(i, rows.get(i)));
        }
        return CancellationResults.of(answers);
    }

    @Override
    @PreAuthorize(WRITE)
    public ResponseEntity<CancellationAnswer> cancelOne(TransactionId transactionId, CancellationForm form) {
        String cancelledAt = form.cancelledAt() == null ? clock.instant().toString() : form.cancelledAt();
        CancellationRow row =
                new CancellationRow(null, transactionId.value(), cancelledAt, form.cause(), form.reason());
        CancellationResult result = cancelling.cancelOne(row);
        CancellationAnswer answer = result.answer(0, row);
        return switch (result) {
            case CancellationResult.Cancelled _ ->
                ResponseEntity.status(HttpStatus.CREATED).body(answer);
            case CancellationResult.AlreadyCancelled _ -> ResponseEntity.ok(answer);
            case CancellationResult.Rejected rejected -> throw new RejectedException(rejected.reasons());
        };
    }
}
